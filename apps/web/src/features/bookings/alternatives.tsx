import type { AlternativeSlot } from '@unbrace/shared/bookings';
import { formatTime, fromText } from '@unbrace/shared/kernel';
import { Button, Callout } from '../../ui/index.ts';
import { t } from './bookings.texts.ts';

/** A time that could not be had, and the nearest free ones to take instead: one tap goes on. */
export function Alternatives({
  title,
  words,
  alternatives,
  zone,
  pending,
  onTake,
}: {
  title: string;
  words?: string;
  alternatives: readonly AlternativeSlot[];
  zone: string;
  pending: boolean;
  onTake: (startsAt: string) => void;
}) {
  return (
    <Callout live tone="caution" title={title}>
      {words !== undefined && <p>{words}</p>}
      <p>{alternatives.length > 0 ? t('taken.alternatives') : t('taken.none')}</p>
      {alternatives.length > 0 && (
        <ul className="mt-1.5 flex flex-wrap gap-2">
          {alternatives.map(({ start }) => (
            <li key={start}>
              <Button tone="secondary" isDisabled={pending} onPress={() => onTake(start)}>
                {formatTime(fromText(start), zone, 'dateTime')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Callout>
  );
}
