import { type Answer, type Answers, isAnswered, isPreference } from '@unbrace/shared/intake';
import { t } from './intake.texts.ts';
import type { Shown } from './sections.ts';
import { Question } from './questions/question.tsx';

const itemsOf = (shown: Shown) =>
  shown.kind === 'group' ? shown.items : shown.kind === 'words' ? [] : [shown.item];
const isWish = (shown: Shown) => itemsOf(shown).length > 0 && itemsOf(shown).every(isPreference);

/** The questions of one screen, each with what is wrong with it. Wishes, which no rule reads, lie folded at its end. */
export function SectionQuestions({
  shown,
  answers,
  problems,
  onAnswer,
}: {
  shown: readonly Shown[];
  answers: Answers;
  problems: Readonly<Record<string, string>>;
  onAnswer: (id: string, answer: Answer | null) => void;
}) {
  const question = (item: Extract<Shown, { kind: 'question' }>['item']) => (
    <div key={item.id} data-question={item.id} className="scroll-mt-24">
      <Question
        item={item}
        answer={answers[item.id]}
        onAnswer={(answer) => onAnswer(item.id, answer)}
        error={problems[item.id]}
      />
    </div>
  );
  const block = (each: Shown) => {
    if (each.kind === 'question') return question(each.item);
    const words = each.help !== undefined && <p className="text-sm text-ink-soft">{each.help}</p>;
    if (each.kind === 'words') {
      return (
        <div key={each.id}>
          <p>{each.text}</p>
          {words}
        </div>
      );
    }
    return (
      <fieldset key={each.id} className="flex flex-col gap-5">
        <legend className="mb-3 font-display text-xl font-semibold">{each.text}</legend>
        {words}
        {each.items.map(question)}
      </fieldset>
    );
  };
  const wishes = shown.filter(isWish);
  return (
    <>
      {shown.filter((each) => !isWish(each)).map(block)}
      {wishes.length > 0 && (
        <details
          // A wish that was told stays in sight.
          open={wishes.flatMap(itemsOf).some(({ id }) => isAnswered(answers[id])) || undefined}
          className="rounded-card border border-line bg-surface"
        >
          <summary className="min-h-12 cursor-pointer px-4 py-3 font-medium text-primary">
            {t('question.wishes')}
          </summary>
          <div className="flex flex-col gap-8 border-t border-line p-4">{wishes.map(block)}</div>
        </details>
      )}
    </>
  );
}

/** To the first question that needs another look, and into it. */
export function focusQuestion(id: string): void {
  const question = document.querySelector(`[data-question="${CSS.escape(id)}"]`);
  question?.scrollIntoView({ block: 'start' });
  // What lies in a list that is still folded cannot be stepped on; its opener can.
  const controls = question?.querySelectorAll<HTMLElement>(
    'input, textarea, [role="spinbutton"], button, summary',
  );
  [...(controls ?? [])].find((control) => control.checkVisibility())?.focus({ preventScroll: true });
}
