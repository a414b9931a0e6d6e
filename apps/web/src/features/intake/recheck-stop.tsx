import { useMutation } from '@tanstack/react-query';
import { type Answers, assumed, type Questionnaire } from '@unbrace/shared/intake';
import { type ReactNode, useState } from 'react';
import { Button, ProblemNote } from '../../ui/index.ts';
import { AskAgain } from './ask-again.tsx';
import { CarePage } from './care-page.tsx';
import type { Outcome } from './intake.queries.ts';
import { t } from './intake.texts.ts';
import { RecheckResult } from './recheck-result.tsx';
import type { Alarm } from './watch-answers.ts';

/** What the person themselves can do about a red flag in a recheck, once the clinic has it. */
export interface AfterStop {
  readonly askPerson: ReactNode;
  readonly document?: ReactNode;
  /** Sends the answers that were tapped by mistake as a correction. */
  readonly correct: (answers: Answers) => Promise<Outcome>;
}

/** The care page of a recheck. "I tapped this by mistake" asks that one question again: it ends with a call, never with a pass. */
export function RecheckStop({
  alarm,
  form,
  answers,
  clinicPhone,
  error,
  after,
}: {
  alarm: Alarm;
  form: Questionnaire;
  answers: Answers;
  clinicPhone: string | undefined;
  /** Why the clinic does not have the answers yet. */
  error: unknown;
  after: AfterStop | undefined;
}) {
  const [again, setAgain] = useState(false);
  const correction = useMutation({
    mutationFn: (given: Answers) => after?.correct(given) ?? Promise.reject(new Error('not sent')),
    onSuccess: ({ kind }) => setAgain(kind !== 'stop' ? again : false),
  });
  const outcome = correction.data;
  if (outcome && outcome.kind !== 'stop') {
    return (
      <RecheckResult
        outcome={{ ...outcome, kind: 'on_hold', next: t('recheck.corrected.next') }}
        titles={{ go: '', gentler: '', stop: '', on_hold: t('recheck.corrected') }}
        clinicPhone={clinicPhone}
        actions={<p>{t('link.finished')}</p>}
      />
    );
  }
  if (again && after) {
    return (
      <AskAgain
        itemIds={alarm.itemIds}
        form={form}
        answers={{ ...assumed, ...answers }}
        error={correction.error}
        pending={correction.isPending}
        onAnswered={(given) => correction.mutate(given)}
        onBack={() => setAgain(false)}
      />
    );
  }
  return (
    <CarePage
      care={alarm}
      clinicPhone={clinicPhone}
      askPerson={after?.askPerson}
      document={after?.document}
      actions={
        <>
          {after && (
            <Button tone="quiet" onPress={() => setAgain(true)}>
              {t('care.mistake')}
            </Button>
          )}
          <ProblemNote error={error} />
        </>
      }
    />
  );
}
