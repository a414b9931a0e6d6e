import type { ReactNode, Ref } from 'react';
import {
  Group,
  Input,
  TextField as AriaTextField,
  type TextFieldProps as AriaProps,
} from 'react-aria-components';
import {
  controlClasses,
  fieldClasses,
  FieldHint,
  FieldLabel,
  FieldMessage,
  type FieldProps,
} from './field.tsx';

export interface TextFieldProps
  extends FieldProps, Omit<AriaProps, 'className' | 'children' | 'isInvalid' | 'validationBehavior'> {
  /** Words beside the input, such as a unit. */
  suffix?: ReactNode;
  placeholder?: string;
  ref?: Ref<HTMLInputElement>;
}

/** One line of text. Takes what `useController` gives as it is: `<TextField label {...field} error={...} />`. */
export function TextField({
  label,
  hint,
  error,
  optional = false,
  suffix,
  placeholder,
  ref,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField
      {...rest}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={fieldClasses}
    >
      <FieldLabel label={label} optional={optional} />
      <FieldHint hint={hint} />
      <Group className="relative outline-none">
        <Input {...(ref ? { ref } : {})} placeholder={placeholder ?? ''} className={controlClasses} />
        {suffix !== undefined && (
          <span className="pointer-events-none absolute inset-y-0 right-3.5 flex items-center text-sm text-ink-soft">
            {suffix}
          </span>
        )}
      </Group>
      <FieldMessage error={error} />
    </AriaTextField>
  );
}
