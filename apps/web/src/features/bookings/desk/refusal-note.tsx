import { bookingChanged, infeasible, slotTaken } from '@unbrace/shared/bookings';
import { fromText } from '@unbrace/shared/kernel';
import { Callout, formatTime, problemOf, ProblemNote } from '../../../ui/index.ts';
import { t } from './desk.texts.ts';

/** Why the day refuses a change, in the office's full words, and the nearest times that it would take. */
export function RefusalNote({
  error,
  zone,
  onLatest,
}: {
  error: unknown;
  zone: string;
  /** Reads the booking again, where there is one already. */
  onLatest?: () => void;
}) {
  const document = problemOf(error);
  const isRefused = infeasible.is(document) || slotTaken.is(document);
  if (!isRefused) {
    const again = bookingChanged.is(document) && onLatest ? { onRetry: onLatest } : {};
    return <ProblemNote error={error} {...again} />;
  }
  const times = document.details.alternatives
    .map(({ start }) => formatTime(fromText(start), zone, 'dateTime'))
    .join('; ');
  return (
    <Callout live tone="danger" title={document.title}>
      {infeasible.is(document) && <p>{document.details.words}</p>}
      {times !== '' && <p>{t('refusal.alternatives', { times })}</p>}
    </Callout>
  );
}
