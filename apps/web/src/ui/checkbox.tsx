import { Check } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { CheckboxField, type CheckboxFieldProps, CheckboxButton } from 'react-aria-components';
import { FieldHint, FieldMessage, type FieldProps } from './field.tsx';

/** The little box; its state comes from the `group` around it. */
export function CheckMark() {
  return (
    <span
      aria-hidden
      className="flex size-5.5 shrink-0 items-center justify-center rounded-md border-2 border-line-strong bg-surface group-data-invalid:border-danger group-data-selected:border-primary group-data-selected:bg-primary"
    >
      <Check className="size-4 text-on-primary opacity-0 group-data-selected:opacity-100" strokeWidth={3} />
    </span>
  );
}

export interface CheckboxProps
  extends
    Omit<FieldProps, 'label' | 'optional'>,
    Pick<CheckboxFieldProps, 'name' | 'isDisabled' | 'onBlur' | 'autoFocus' | 'isRequired'> {
  value: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
  ref?: Ref<HTMLInputElement>;
}

/** A single statement to agree with. */
export function Checkbox({ hint, error, value, onChange, children, ref, ...rest }: CheckboxProps) {
  return (
    <CheckboxField
      {...rest}
      {...(ref ? { inputRef: ref } : {})}
      isSelected={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className="flex flex-col gap-1"
    >
      <CheckboxButton className="group flex min-h-11 cursor-pointer items-start gap-3 rounded-control py-2.5">
        <CheckMark />
        <span className="flex-1 text-base">{children}</span>
      </CheckboxButton>
      <FieldHint hint={hint} />
      <FieldMessage error={error} />
    </CheckboxField>
  );
}
