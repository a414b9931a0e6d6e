import { Button, Callout } from '../../../ui/index.ts';
import { t } from './desk.texts.ts';
import type { LateOnBoard } from './late-visits.ts';

/** Whom somebody should ring: the visits that cannot begin when they were promised. */
export function LateList({
  late,
  onOpen,
}: {
  late: readonly LateOnBoard[];
  onOpen: (bookingId: string) => void;
}) {
  if (late.length === 0) return null;
  return (
    <Callout tone="danger" title={t('late.title', { count: late.length })}>
      <p>{t('late.how')}</p>
      <ul className="flex flex-col gap-1">
        {late.map(({ id, title, therapist, minutes }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3">
            {t('late.of', { therapist, title, count: minutes })}
            <Button size="small" tone="quiet" onPress={() => onOpen(id)}>
              {t('late.open', { title })}
            </Button>
          </li>
        ))}
      </ul>
    </Callout>
  );
}
