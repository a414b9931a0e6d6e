import {
  type AlternativeSlot,
  clearanceTooLate,
  holdExpired,
  infeasible,
  slotTaken,
} from '@unbrace/shared/bookings';
import { fromText } from '@unbrace/shared/kernel';
import { Button, Callout, formatTime, problemOf, ProblemNote } from '../../ui/index.ts';
import { t } from './bookings.texts.ts';

/** Why a time could not be had; when it was taken meanwhile, the nearest free ones to take instead. */
export function SlotProblem({
  error,
  zone,
  pending,
  onTake,
}: {
  error: unknown;
  zone: string;
  pending: boolean;
  onTake: (startsAt: string) => void;
}) {
  const document = problemOf(error);
  const alternatives = alternativesIn(document);
  if (!document || !alternatives) return <ProblemNote error={error} />;
  return (
    <Callout live tone="caution" title={document.title}>
      {clearanceTooLate.is(document) && <p className="mb-2">{document.details.words}</p>}
      <p>{alternatives.length > 0 ? t('taken.alternatives') : t('taken.none')}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        {alternatives.map(({ start }) => (
          <Button
            key={start}
            tone="secondary"
            size="small"
            isDisabled={pending}
            onPress={() => onTake(start)}
          >
            {formatTime(fromText(start), zone, 'dateTime')}
          </Button>
        ))}
      </div>
    </Callout>
  );
}

function alternativesIn(document: unknown): readonly AlternativeSlot[] | undefined {
  if (clearanceTooLate.is(document)) return document.details.alternatives;
  if (slotTaken.is(document) || infeasible.is(document) || holdExpired.is(document)) {
    return document.details.alternatives;
  }
  return undefined;
}
