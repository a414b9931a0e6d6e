import type { Ref } from 'react';
import {
  TextArea as AriaTextArea,
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

export interface TextAreaProps
  extends FieldProps, Omit<AriaProps, 'className' | 'children' | 'isInvalid' | 'validationBehavior'> {
  rows?: number;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea({ label, hint, error, optional = false, rows = 3, ref, ...rest }: TextAreaProps) {
  return (
    <AriaTextField
      {...rest}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={fieldClasses}
    >
      <FieldLabel label={label} optional={optional} />
      <FieldHint hint={hint} />
      <AriaTextArea
        {...(ref ? { ref } : {})}
        rows={rows}
        className={`${controlClasses} field-sizing-content min-h-24`}
      />
      <FieldMessage error={error} />
    </AriaTextField>
  );
}
