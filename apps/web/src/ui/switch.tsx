import type { ReactNode } from 'react';
import { SwitchButton, SwitchField, type SwitchFieldProps } from 'react-aria-components';

export interface SwitchProps extends Pick<SwitchFieldProps, 'name' | 'isDisabled' | 'onBlur'> {
  value: boolean;
  onChange: (on: boolean) => void;
  children: ReactNode;
}

/** On or off, taking effect at once. For agreeing to something use Checkbox. */
export function Switch({ value, onChange, children, ...rest }: SwitchProps) {
  return (
    <SwitchField {...rest} isSelected={value} onChange={onChange}>
      <SwitchButton className="group flex min-h-11 cursor-pointer items-center gap-3 rounded-control data-disabled:cursor-not-allowed data-disabled:opacity-60">
        <span
          aria-hidden
          className="flex h-7 w-12 shrink-0 items-center rounded-full border-2 border-line-strong bg-sunken px-0.5 transition-colors group-data-selected:border-primary group-data-selected:bg-primary"
        >
          <span className="size-5 rounded-full bg-line-strong transition-transform group-data-selected:translate-x-5 group-data-selected:bg-on-primary" />
        </span>
        <span className="text-base">{children}</span>
      </SwitchButton>
    </SwitchField>
  );
}
