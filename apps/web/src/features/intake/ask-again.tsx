import {
  type Answer,
  type Answers,
  type Questionnaire,
  questionnaireV1,
  visibleItems,
} from '@unbrace/shared/intake';
import { useState } from 'react';
import { BottomBar, Button, PageHeader, ProblemNote } from '../../ui/index.ts';
import { t } from './intake.texts.ts';
import { problemsIn } from './sections.ts';
import { SectionQuestions } from './section-questions.tsx';
import { useToday } from './today.ts';
import { withAnswer } from './with-answer.ts';

/** After "I tapped this by mistake": only the questions that raised the alarm, blank, once more. */
export function AskAgain({
  itemIds,
  answers,
  form = questionnaireV1,
  error = null,
  pending = false,
  onAnswered,
  onBack,
}: {
  itemIds: readonly string[];
  answers: Answers;
  form?: Questionnaire;
  error?: unknown;
  pending?: boolean;
  onAnswered: (answers: Readonly<Record<string, Answer>>) => void;
  onBack: () => void;
}) {
  const today = useToday();
  const [given, setGiven] = useState<Answers>({});
  const [problems, setProblems] = useState<Record<string, string>>({});
  const items = visibleItems(form, answers, today).filter(({ id }) => itemIds.includes(id));
  const use = () => {
    const found = problemsIn(items, form, given, today, t('question.missing'));
    setProblems(found);
    if (Object.keys(found).length === 0) onAnswered(given);
  };
  return (
    <>
      <PageHeader title={t('mistake.title')} lead={t('mistake.lead')} />
      <SectionQuestions
        shown={items.map((item) => ({ kind: 'question', item }))}
        answers={given}
        problems={problems}
        onAnswer={(id, answer) => setGiven((before) => withAnswer(before, id, answer))}
      />
      <ProblemNote error={error} />
      <BottomBar>
        <Button tone="secondary" size="large" onPress={onBack}>
          {t('part.back')}
        </Button>
        <Button size="large" pending={pending} onPress={use}>
          {t('mistake.do')}
        </Button>
      </BottomBar>
    </>
  );
}
