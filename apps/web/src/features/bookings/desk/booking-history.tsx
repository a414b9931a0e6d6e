import { fromText } from '@unbrace/shared/kernel';
import { DateTime } from '../../../ui/index.ts';
import type { Booking } from '../bookings.queries.ts';
import { byWords, eventWords } from './desk-state.ts';
import { t } from './desk.texts.ts';

/** Everything that happened to a booking, the latest first. */
export function BookingHistory({ booking: { history, timeZone } }: { booking: Booking }) {
  return (
    <ol reversed className="divide-y divide-line text-sm">
      {history.toReversed().map(({ at, event, by }) => (
        <li key={at + event} className="flex flex-wrap justify-between gap-x-6 gap-y-0.5 py-2.5">
          <span className="font-medium">
            {t('history.by', { what: eventWords(event), who: byWords(by) })}
          </span>
          <span className="text-ink-soft">
            <DateTime at={fromText(at)} zone={timeZone} />
          </span>
        </li>
      ))}
    </ol>
  );
}
