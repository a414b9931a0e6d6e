import type { Ref } from 'react';
import { CheckboxButton, CheckboxField, CheckboxGroup, type CheckboxGroupProps } from 'react-aria-components';
import { CheckMark } from './checkbox.tsx';
import { type CardChoice, cardClasses, CardText } from './choice-card.tsx';
import { FieldHint, FieldLabel, FieldMessage, type FieldProps } from './field.tsx';

export interface CheckboxCardsProps<Id extends string>
  extends FieldProps, Pick<CheckboxGroupProps, 'name' | 'isDisabled' | 'onBlur'> {
  choices: readonly CardChoice<Id>[];
  value: readonly Id[];
  onChange: (ids: Id[]) => void;
  /** The first choice, so that a form can lead to what it misses. */
  ref?: Ref<HTMLInputElement>;
}

/** Any number of a few, each as a card to tap. */
export function CheckboxCards<Id extends string>({
  label,
  hint,
  error,
  optional = false,
  choices,
  value,
  onChange,
  ref,
  ...rest
}: CheckboxCardsProps<Id>) {
  return (
    <CheckboxGroup
      {...rest}
      value={[...value]}
      onChange={(ids) => onChange(choices.map((choice) => choice.id).filter((id) => ids.includes(id)))}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className="flex flex-col gap-2"
    >
      <FieldLabel label={label} optional={optional} />
      <FieldHint hint={hint} />
      {choices.map(({ id, disabled = false, ...card }, index) => (
        <CheckboxField
          key={id}
          value={id}
          {...(ref && index === 0 ? { inputRef: ref } : {})}
          isDisabled={disabled}
        >
          <CheckboxButton className={cardClasses}>
            <CheckMark />
            <CardText {...card} />
          </CheckboxButton>
        </CheckboxField>
      ))}
      <FieldMessage error={error} />
    </CheckboxGroup>
  );
}
