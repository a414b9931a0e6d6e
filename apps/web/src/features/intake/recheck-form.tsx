import { useMutation } from '@tanstack/react-query';
import { type Answer, type Answers, type Questionnaire, recheckV1 } from '@unbrace/shared/intake';
import type { Country, ThresholdChanges } from '@unbrace/shared/triage';
import { type ReactNode, useMemo, useState } from 'react';
import { BottomBar, Button, PageHeader, ProblemNote } from '../../ui/index.ts';
import { EmergencyLine, EmergencyPanel } from './emergency-panel.tsx';
import type { Outcome } from './intake.queries.ts';
import { t } from './intake.texts.ts';
import { RecheckResult, type ResultTitles } from './recheck-result.tsx';
import { type AfterStop, RecheckStop } from './recheck-stop.tsx';
import { focusQuestion, SectionQuestions } from './section-questions.tsx';
import { problemsIn, questionsIn, shownIn } from './sections.ts';
import { Today } from './today.ts';
import { watchRecheck } from './watch-answers.ts';
import { withAnswer } from './with-answer.ts';

/**
 * The emergency questions asked again, on one screen: "anything new since you answered?", by the person's own link or read
 * aloud at the door; or how it went, after a visit.
 */
export function RecheckForm<Reply extends { outcome: Outcome }>({
  form = recheckV1,
  titles,
  lead,
  today,
  country,
  thresholds,
  clinicPhone,
  send,
  after,
  afterStop,
}: {
  /** What is asked besides; without it, what a recheck asks. */
  form?: Questionnaire;
  titles?: ResultTitles;
  lead: string;
  today: string;
  country: Country;
  thresholds: ThresholdChanges;
  clinicPhone: string | undefined;
  send: (answers: Answers) => Promise<Reply>;
  /** What can be done once the answers are in. */
  after: (reply: Reply) => ReactNode;
  /** What the person themselves can do after a red flag; left out where somebody else ticks for them. */
  afterStop?: (reply: Reply) => AfterStop;
}) {
  const [answers, setAnswers] = useState<Answers>({});
  const [problems, setProblems] = useState<Record<string, string>>({});
  const { alarm, panel } = useMemo(
    () => watchRecheck(answers, { today, country, thresholds, form }),
    [answers, today, country, thresholds, form],
  );
  const { mutate, data, error, isPending } = useMutation({ mutationFn: send });
  const answer = (id: string, given: Answer | null) => {
    const next = withAnswer(answers, id, given);
    setAnswers(next);
    setProblems((before) => Object.fromEntries(Object.entries(before).filter(([other]) => other !== id)));
    // A red flag is told at once, with what is answered so far; without a network as soon as there is one.
    if (watchRecheck(next, { today, country, thresholds, form }).alarm) mutate(next);
  };

  if (alarm) {
    return (
      <Today value={today}>
        <RecheckStop
          alarm={alarm}
          form={form}
          answers={answers}
          clinicPhone={clinicPhone}
          error={error}
          after={data && afterStop?.(data)}
        />
      </Today>
    );
  }
  if (data)
    return (
      <RecheckResult outcome={data.outcome} titles={titles} clinicPhone={clinicPhone} actions={after(data)} />
    );

  const parts = form.sections.map((section) => ({
    ...section,
    shown: shownIn(section, form, answers, today),
  }));
  const go = () => {
    const items = questionsIn(parts.flatMap(({ shown }) => shown));
    const found = problemsIn(items, form, answers, today, t('question.missing'));
    setProblems(found);
    const first = items.find(({ id }) => id in found);
    if (first) focusQuestion(first.id);
    else mutate(answers);
  };
  const open = Object.keys(problems).length;
  return (
    <Today value={today}>
      <PageHeader title={parts[0]?.title ?? ''} lead={lead} />
      {panel && <EmergencyPanel because={panel} country={country} />}
      <div className="flex flex-col gap-8">
        {parts.map(({ id, title, shown }, index) => (
          <section key={id} aria-label={title} className="flex flex-col gap-8">
            {index > 0 && <h2 className="font-display text-2xl font-medium">{title}</h2>}
            <SectionQuestions shown={shown} answers={answers} problems={problems} onAnswer={answer} />
          </section>
        ))}
      </div>
      <ProblemNote error={error} onRetry={() => mutate(answers)} />
      <BottomBar
        note={
          panel !== null || open > 0 ? (
            <>
              {panel && <EmergencyLine because={panel} country={country} />}
              {open > 0 && <p role="status">{t('question.open', { count: open })}</p>}
            </>
          ) : undefined
        }
      >
        <Button size="large" pending={isPending} onPress={go}>
          {t('recheck.send')}
        </Button>
      </BottomBar>
    </Today>
  );
}
