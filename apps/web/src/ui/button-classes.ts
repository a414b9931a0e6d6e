import { cx } from './class-names.ts';

export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'small' | 'medium' | 'large';

const tones: Record<ButtonTone, string> = {
  primary: 'bg-primary text-on-primary hovered:bg-primary-strong data-pressed:bg-primary-strong',
  secondary: 'border border-line-strong bg-surface text-ink hovered:bg-sunken data-pressed:bg-sunken',
  quiet: 'text-primary hovered:bg-primary-soft data-pressed:bg-primary-soft',
  danger: 'bg-danger text-on-danger hovered:bg-danger-strong data-pressed:bg-danger-strong',
};

const sizes: Record<ButtonSize, string> = {
  small: 'min-h-9 px-3 text-sm pointer-coarse:min-h-11',
  medium: 'min-h-11 px-4 text-sm',
  large: 'min-h-13 px-6 text-base',
};

/** Looks that Button and LinkButton share. */
export function buttonClasses(tone: ButtonTone, size: ButtonSize, wide: boolean): string {
  return cx(
    'relative inline-flex cursor-pointer items-center justify-center gap-2 rounded-control py-1.5 text-center font-semibold no-underline transition-colors',
    'data-disabled:cursor-not-allowed data-disabled:border-transparent data-disabled:bg-sunken data-disabled:text-ink-soft',
    tones[tone],
    sizes[size],
    wide && 'w-full',
  );
}
