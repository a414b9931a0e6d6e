import { type Answer, type Answers, questionnaireV1, visibleItems } from '@unbrace/shared/intake';
import { useState } from 'react';
import { BottomBar, Button, PageHeader } from '../../ui/index.ts';
import { t } from './intake.texts.ts';
import { problemsIn } from './sections.ts';
import { SectionQuestions } from './section-questions.tsx';
import { useToday } from './today.ts';
import { withAnswer } from './with-answer.ts';

/** After "I tapped this by mistake": only the questions that raised the alarm, blank, once more. */
export function AskAgain({
  itemIds,
  answers,
  onAnswered,
  onBack,
}: {
  itemIds: readonly string[];
  answers: Answers;
  onAnswered: (answers: Readonly<Record<string, Answer>>) => void;
  onBack: () => void;
}) {
  const today = useToday();
  const [given, setGiven] = useState<Answers>({});
  const [problems, setProblems] = useState<Record<string, string>>({});
  const items = visibleItems(questionnaireV1, answers, today).filter(({ id }) => itemIds.includes(id));
  const use = () => {
    const found = problemsIn(items, questionnaireV1, given, today, t('question.missing'));
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
      <BottomBar>
        <Button tone="secondary" size="large" onPress={onBack}>
          {t('part.back')}
        </Button>
        <Button size="large" onPress={use}>
          {t('mistake.do')}
        </Button>
      </BottomBar>
    </>
  );
}
