import { NumericScale, RadioCards, TextArea, TextField } from '../../../ui/index.ts';
import { t } from '../intake.texts.ts';
import { BodyMapQuestion } from './body-map-question.tsx';
import { ChoiceQuestion } from './choice-question.tsx';
import { DateQuestion } from './date-question.tsx';
import { QuantityQuestion } from './quantity-question.tsx';
import type { QuestionProps } from './question-props.ts';

/** Any question of any questionnaire, by its kind alone. */
export function Question({ item, answer, onAnswer, error }: QuestionProps) {
  const field = { label: item.text, hint: item.help, error, optional: item.required !== true };
  switch (item.kind) {
    case 'tri':
      return (
        <RadioCards
          {...field}
          layout="row"
          value={answer?.kind === 'tri' ? answer.value : null}
          onChange={(value) => onAnswer({ kind: 'tri', value })}
          choices={(['yes', 'no', 'unsure'] as const).map((id) => ({ id, name: item.labels[id] }))}
        />
      );
    case 'choice':
      return <ChoiceQuestion {...{ item, answer, onAnswer, error }} />;
    case 'scale':
      return (
        <NumericScale
          {...field}
          value={answer?.kind === 'scale' ? answer.value : null}
          onChange={(value) => onAnswer({ kind: 'scale', value })}
          low={item.minLabel}
          high={item.maxLabel}
        />
      );
    case 'quantity':
      return <QuantityQuestion {...{ item, answer, onAnswer, error }} />;
    case 'date':
      return <DateQuestion {...{ item, answer, onAnswer, error }} />;
    case 'bodymap':
      return <BodyMapQuestion {...{ item, answer, onAnswer, error }} />;
    case 'text':
    case 'longtext': {
      const Field = item.kind === 'text' ? TextField : TextArea;
      return (
        <Field
          {...field}
          maxLength={item.maxLength}
          value={answer?.kind === 'text' ? answer.text : ''}
          onChange={(text) => onAnswer(text === '' ? null : { kind: 'text', text })}
        />
      );
    }
    case 'signature':
      return (
        <TextField
          {...field}
          hint={item.help ?? t('signature.name')}
          autoComplete="name"
          value={answer?.kind === 'signature' ? answer.name : ''}
          onChange={(name) => onAnswer(name === '' ? null : { kind: 'signature', name })}
        />
      );
    case 'file':
      return (
        <div>
          <p className="text-sm font-semibold">{item.text}</p>
          <p className="text-sm text-ink-soft">{t('file.later')}</p>
        </div>
      );
  }
}
