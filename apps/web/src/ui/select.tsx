import { ChevronDown } from 'lucide-react';
import type { Ref } from 'react';
import {
  Button,
  Select as AriaSelect,
  type SelectProps as AriaProps,
  SelectValue,
} from 'react-aria-components';
import {
  controlClasses,
  fieldClasses,
  FieldHint,
  FieldLabel,
  FieldMessage,
  type FieldProps,
} from './field.tsx';
import { type Choice, ChoicePopover } from './list-box.tsx';
import { t } from './ui.texts.ts';

export interface SelectProps<Id extends string>
  extends FieldProps, Pick<AriaProps, 'name' | 'isDisabled' | 'onBlur' | 'autoFocus'> {
  choices: readonly Choice<Id>[];
  value: Id | null | undefined;
  onChange: (id: Id) => void;
  placeholder?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** One of a short list. For three choices or fewer prefer RadioCards, for long lists ComboBox. */
export function Select<Id extends string>({
  label,
  hint,
  error,
  optional = false,
  choices,
  value,
  onChange,
  placeholder = t('select.placeholder'),
  ref,
  ...rest
}: SelectProps<Id>) {
  return (
    <AriaSelect
      {...rest}
      value={value ?? null}
      onChange={(id) => {
        const chosen = choices.find((choice) => choice.id === id);
        if (chosen) onChange(chosen.id);
      }}
      placeholder={placeholder}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={`group ${fieldClasses}`}
    >
      <FieldLabel label={label} optional={optional} />
      <FieldHint hint={hint} />
      <Button
        {...(ref ? { ref } : {})}
        className={`${controlClasses} flex cursor-pointer items-center gap-2 text-left group-data-invalid:border-2 group-data-invalid:border-danger`}
      >
        <SelectValue<Choice> className="flex-1 truncate data-placeholder:text-ink-soft">
          {({ isPlaceholder, selectedText, defaultChildren }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <ChevronDown aria-hidden className="size-4 text-ink-soft" />
      </Button>
      <FieldMessage error={error} />
      <ChoicePopover choices={choices} />
    </AriaSelect>
  );
}
