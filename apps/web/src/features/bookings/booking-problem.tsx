import { clearanceTooLate, infeasible } from '@unbrace/shared/bookings';
import { Button, Callout, IntoView, problemOf, ProblemNote } from '../../ui/index.ts';
import { Alternatives } from './alternatives.tsx';
import { t } from './bookings.texts.ts';
import { alternativesIn, problemWords, type Way } from './problem-words.ts';

/** Why a step towards a visit was refused: in words of its own, and always with what to do next. */
export function BookingProblem({
  error,
  ways,
  slots,
}: {
  error: unknown;
  ways: Partial<Record<Way, () => void>>;
  /** Where the nearest free times can be taken on the spot. */
  slots?: { zone: string; pending: boolean; onTake: (startsAt: string) => void };
}) {
  if (error === null) return null;
  const document = problemOf(error);
  const alternatives = slots && alternativesIn(document);
  const words = problemWords(document);
  const next = words && ways[words.way];
  return (
    <IntoView key={String(document?.type)}>
      {document && alternatives ? (
        <Alternatives
          title={document.title}
          {...(clearanceTooLate.is(document) || infeasible.is(document)
            ? { words: document.details.words }
            : {})}
          alternatives={alternatives}
          {...slots}
        />
      ) : words ? (
        <Callout
          live
          tone="caution"
          title={t(`problem.${words.name}.title`)}
          actions={
            next && (
              <Button tone="secondary" size="small" onPress={next}>
                {t(`problem.${words.way}.do`)}
              </Button>
            )
          }
        >
          <p>{t(`problem.${words.name}.text`)}</p>
        </Callout>
      ) : (
        <ProblemNote error={error} />
      )}
    </IntoView>
  );
}
