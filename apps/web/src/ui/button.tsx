import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import type { ReactNode, Ref } from 'react';
import { buttonClasses, type ButtonSize, type ButtonTone } from './button-classes.ts';
import { cx } from './class-names.ts';
import { SpinnerRing } from './spinner.tsx';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'isPending'> {
  tone?: ButtonTone;
  size?: ButtonSize;
  /** As wide as its container, for phones. */
  wide?: boolean;
  /** Where the words stand in a wide button. */
  align?: 'center' | 'start';
  /** The press is being worked on: keeps the focus and the width, ignores presses, says so. */
  pending?: boolean;
  icon?: ReactNode;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({
  tone = 'primary',
  size = 'medium',
  wide = false,
  align = 'center',
  pending = false,
  icon,
  children,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton {...rest} isPending={pending} className={buttonClasses(tone, size, wide)}>
      <span
        className={cx(
          'inline-flex items-center gap-2',
          align === 'start' && 'w-full text-left',
          pending && 'opacity-0',
        )}
      >
        {icon}
        {children}
      </span>
      {pending && (
        <span className="absolute inset-0 flex items-center justify-center">
          <SpinnerRing />
        </span>
      )}
    </AriaButton>
  );
}

/** A round button that shows only an icon; `label` is its name. */
export function IconButton({ label, icon, ...rest }: Omit<ButtonProps, 'children'> & { label: string }) {
  return (
    <AriaButton
      {...rest}
      aria-label={label}
      className="inline-flex size-11 shrink-0 cursor-pointer items-center justify-center rounded-full text-ink-soft data-disabled:opacity-50 hovered:bg-sunken hovered:text-ink data-pressed:bg-sunken"
    >
      {icon}
    </AriaButton>
  );
}
