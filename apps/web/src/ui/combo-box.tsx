import { ChevronDown } from 'lucide-react';
import type { Ref } from 'react';
import {
  Button,
  ComboBox as AriaComboBox,
  type ComboBoxProps as AriaProps,
  Group,
  Input,
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

export interface ComboBoxProps
  extends
    FieldProps,
    Pick<AriaProps<Choice>, 'name' | 'isDisabled' | 'onBlur' | 'autoFocus' | 'menuTrigger'> {
  choices: readonly Choice[];
  value: string | null | undefined;
  onChange: (id: string | null) => void;
  /** Give these two when the server searches; without them the choices are filtered here. */
  query?: string;
  onQueryChange?: (query: string) => void;
  empty?: string;
  placeholder?: string;
  ref?: Ref<HTMLInputElement>;
}

/** One of a long list, found by typing. */
export function ComboBox({
  label,
  hint,
  error,
  optional = false,
  choices,
  value,
  onChange,
  query,
  onQueryChange,
  empty = t('combo.empty'),
  placeholder = '',
  ref,
  ...rest
}: ComboBoxProps) {
  const searchedByServer = query !== undefined && onQueryChange !== undefined;
  return (
    <AriaComboBox<Choice>
      {...rest}
      {...(searchedByServer
        ? { items: choices, inputValue: query, onInputChange: onQueryChange }
        : { defaultItems: choices })}
      value={value ?? null}
      onChange={(id) => onChange(id === null ? null : String(id))}
      allowsEmptyCollection
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={fieldClasses}
    >
      <FieldLabel label={label} optional={optional} />
      <FieldHint hint={hint} />
      <Group className="relative outline-none">
        <Input {...(ref ? { ref } : {})} placeholder={placeholder} className={`${controlClasses} pr-12`} />
        <Button
          aria-label={t('combo.show')}
          className="absolute inset-y-0 right-0 flex w-12 cursor-pointer items-center justify-center text-ink-soft"
        >
          <ChevronDown aria-hidden className="size-4" />
        </Button>
      </Group>
      <FieldMessage error={error} />
      <ChoicePopover empty={empty} />
    </AriaComboBox>
  );
}
