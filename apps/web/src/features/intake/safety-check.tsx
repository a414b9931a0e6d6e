import { useMutation } from '@tanstack/react-query';
import { intakeIncomplete } from '@unbrace/shared/bookings';
import { intakeSubmitted, questionnaireV1 } from '@unbrace/shared/intake';
import { useEffect, useMemo, useState } from 'react';
import { BottomBar, Button, problemOf, ProblemNote, useHeadingFocus } from '../../ui/index.ts';
import { AskAgain } from './ask-again.tsx';
import { CarePage } from './care-page.tsx';
import { EmergencyLine, EmergencyPanel } from './emergency-panel.tsx';
import { type Intake, submitIntake } from './intake.queries.ts';
import { t } from './intake.texts.ts';
import type { IntakeSetting } from './intake-setting.ts';
import { SaveNote } from './save-note.tsx';
import { focusQuestion, SectionQuestions } from './section-questions.tsx';
import { firstOpenSection, holdsOneOf, problemsIn, questionsIn, shownIn } from './sections.ts';
import { useToday } from './today.ts';
import { useAnswers } from './use-answers.ts';
import { watchAnswers } from './watch-answers.ts';

const { sections } = questionnaireV1;

/** The questionnaire, one section a screen. A red flag is answered on this device, before any network. */
export function SafetyCheck({
  intake,
  setting,
  part,
  onPart,
  onSubmitted,
}: {
  intake: Intake;
  setting: IntakeSetting;
  /** The section on the screen; undefined: where it was left. */
  part: number | undefined;
  onPart: (part: number) => void;
  onSubmitted: () => void;
}) {
  const { door, country, thresholds, clinicPhone } = setting;
  const today = useToday();
  const { answers, answer, queue } = useAnswers(intake, door);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [again, setAgain] = useState<readonly string[] | null>(null);
  const { alarm, panel } = useMemo(
    () => watchAnswers(answers, { definition: questionnaireV1, today, country, thresholds }),
    [answers, today, country, thresholds],
  );
  const [resumeAt] = useState(() =>
    isBlank(intake) ? 0 : firstOpenSection(questionnaireV1, intake.missing),
  );
  const current = Math.min(part ?? resumeAt, sections.length - 1);
  const section = sections[current];
  useHeadingFocus(`${current} ${again === null ? 'asked' : 'again'}`);

  const submit = useMutation({
    mutationFn: async () => {
      if (!(await queue.flush())) throw queue.error;
      return submitIntake(intake.id, door);
    },
    onSuccess: onSubmitted,
    onError: (error) => {
      const problem = problemOf(error);
      if (intakeSubmitted.is(problem)) onSubmitted();
      if (!intakeIncomplete.is(problem)) return;
      const open = problem.details.questionIds;
      onPart(sections.findIndex((each) => holdsOneOf(each, open)));
      setProblems(Object.fromEntries(open.map((id) => [id, t('question.missing')])));
    },
  });

  const isAlarm = alarm !== null;
  useEffect(() => {
    if (isAlarm) void queue.flush();
  }, [isAlarm, queue]);

  if (again) {
    const finish = (given: Parameters<Parameters<typeof AskAgain>[0]['onAnswered']>[0]) => {
      for (const id of again) answer(id, given[id] ?? null);
      setAgain(null);
    };
    return <AskAgain itemIds={again} answers={answers} onAnswered={finish} onBack={() => setAgain(null)} />;
  }
  if (alarm) {
    return (
      <CarePage
        care={alarm}
        clinicPhone={clinicPhone}
        askPerson={setting.askPerson?.(intake.id)}
        actions={
          <Button tone="quiet" onPress={() => setAgain(alarm.itemIds)}>
            {t('care.mistake')}
          </Button>
        }
      />
    );
  }
  if (!section) return null;

  const shown = shownIn(section, questionnaireV1, answers, today);
  const isLast = current === sections.length - 1;
  const go = () => {
    const found = problemsIn(questionsIn(shown), questionnaireV1, answers, today, t('question.missing'));
    setProblems(found);
    const [firstProblem] = questionsIn(shown).filter(({ id }) => id in found);
    if (firstProblem) focusQuestion(firstProblem.id);
    else if (isLast) submit.mutate();
    else onPart(current + 1);
  };
  const open = Object.keys(problems).length;
  return (
    <>
      <header className="flex flex-col gap-1">
        <p className="text-sm font-semibold text-primary">
          {t('part.of', { part: current + 1, total: sections.length })}
        </p>
        <h1 className="font-display text-2xl font-medium">{section.title}</h1>
        <SaveNote queue={queue} onSent={onSubmitted} />
      </header>
      {panel && <EmergencyPanel because={panel} country={country} />}
      <div className="flex flex-col gap-8">
        <SectionQuestions
          shown={shown}
          answers={answers}
          problems={problems}
          onAnswer={(id, given) => {
            answer(id, given);
            setProblems((before) =>
              Object.fromEntries(Object.entries(before).filter(([other]) => other !== id)),
            );
          }}
        />
      </div>
      <ProblemNote error={open > 0 ? null : submit.error} onRetry={() => submit.mutate()} />
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
        {current > 0 ? (
          <Button tone="secondary" size="large" onPress={() => onPart(current - 1)}>
            {t('part.back')}
          </Button>
        ) : (
          setting.back
        )}
        <Button size="large" pending={submit.isPending} onPress={go}>
          {isLast ? t('part.finish') : t('part.next')}
        </Button>
      </BottomBar>
    </>
  );
}

const isBlank = ({ answers }: Intake): boolean => Object.keys(answers).length <= 2;
