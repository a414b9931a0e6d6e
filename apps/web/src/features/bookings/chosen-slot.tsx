import { fromText } from '@unbrace/shared/kernel';
import { formatTime } from '../../ui/index.ts';
import type { Slot } from './bookings.queries.ts';
import { t } from './bookings.texts.ts';

/** The time that is about to be taken: who could come, and why it is possible. */
export function ChosenSlot({ slot, zone }: { slot: Slot | null; zone: string }) {
  if (!slot) return <p>{t('slots.choose')}</p>;
  const [best, ...others] = slot.therapists;
  return (
    <p role="status">
      <strong className="block text-ink">
        {t('slots.chosen', {
          when: formatTime(fromText(slot.startsAt), zone, 'dateTime'),
          name: best?.name ?? '',
        })}
      </strong>
      {best?.reason}
      {others.length > 0 && ` · ${t('slots.others', { count: others.length })}`}
    </p>
  );
}
