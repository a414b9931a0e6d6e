import { Button, Callout } from '../../../ui/index.ts';
import type { Board } from './board.queries.ts';
import { t } from './desk.texts.ts';

/** What does not fit together on this day; each with the visit to open. */
export function ConflictList({
  conflicts,
  onOpen,
}: {
  conflicts: Board['conflicts'];
  onOpen: (bookingId: string) => void;
}) {
  if (conflicts.length === 0) return null;
  return (
    <Callout tone="caution" title={t('conflicts.title', { count: conflicts.length })}>
      <ul className="flex flex-col gap-1">
        {conflicts.map(({ therapist, bookingId, reference, reason }) => (
          <li key={bookingId + reason} className="flex flex-wrap items-center gap-x-3">
            {t('conflicts.of', { therapist, reference, reason })}
            <Button size="small" tone="quiet" onPress={() => onOpen(bookingId)}>
              {t('conflicts.open', { reference })}
            </Button>
          </li>
        ))}
      </ul>
    </Callout>
  );
}
