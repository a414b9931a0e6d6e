import type { Ref } from 'react';
import { RadioButton, RadioField, RadioGroup, type RadioGroupProps } from 'react-aria-components';
import { type CardChoice, cardClasses, CardText } from './choice-card.tsx';
import { cx } from './class-names.ts';
import { FieldHint, FieldLabel, FieldMessage, type FieldProps } from './field.tsx';

export interface RadioCardsProps<Id extends string>
  extends FieldProps, Pick<RadioGroupProps, 'name' | 'isDisabled' | 'onBlur'> {
  choices: readonly CardChoice<Id>[];
  value: Id | null | undefined;
  onChange: (id: Id) => void;
  /** `row` sets short answers such as yes, no, not sure side by side. */
  layout?: 'stack' | 'row';
  /** The first choice, so that a form can lead to what it misses. */
  ref?: Ref<HTMLInputElement>;
}

/** One of a few, each as a card to tap. Nothing is chosen beforehand unless `value` says so. */
export function RadioCards<Id extends string>({
  label,
  hint,
  error,
  optional = false,
  choices,
  value,
  onChange,
  layout = 'stack',
  ref,
  ...rest
}: RadioCardsProps<Id>) {
  return (
    <RadioGroup
      {...rest}
      value={value ?? null}
      onChange={(id) => {
        const chosen = choices.find((choice) => choice.id === id);
        if (chosen) onChange(chosen.id);
      }}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className="flex flex-col gap-2"
    >
      <FieldLabel label={label} optional={optional} />
      <FieldHint hint={hint} />
      <div className={layout === 'row' ? rowOf(choices.length) : 'flex flex-col gap-2'}>
        {choices.map(({ id, disabled = false, ...card }, index) => (
          <RadioField
            key={id}
            value={id}
            {...(ref && index === 0 ? { inputRef: ref } : {})}
            isDisabled={disabled}
            className="flex *:flex-1"
          >
            <RadioButton className={cx(cardClasses, layout === 'row' && 'gap-2 px-3!')}>
              <span
                aria-hidden
                className="flex size-5 shrink-0 items-center justify-center rounded-full border-2 border-line-strong group-data-selected:border-primary"
              >
                <span className="size-2.5 scale-0 rounded-full bg-primary transition-transform group-data-selected:scale-100" />
              </span>
              <CardText {...card} />
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <FieldMessage error={error} />
    </RadioGroup>
  );
}

// Three short answers fit side by side on a phone, but not on the narrowest; a fourth would push the page wider.
const rowOf = (count: number) =>
  count > 3
    ? 'grid grid-cols-2 gap-2 sm:flex sm:*:flex-auto'
    : 'flex gap-2 *:flex-auto max-[22.5rem]:flex-wrap';
