import { cx } from './class-names.ts';
import { t } from './ui.texts.ts';

/** A turning ring; say what is awaited in `label`. */
export function Spinner({ label = t('loading'), className }: { label?: string; className?: string }) {
  return (
    <span role="status" className={cx('inline-flex items-center gap-2 text-ink-soft', className)}>
      <SpinnerRing />
      <span className="text-sm">{label}</span>
    </span>
  );
}

export function SpinnerRing({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden className={cx('size-5 animate-spin', className)}>
      <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="3" opacity="0.25" />
      <path d="M12 3a9 9 0 0 1 9 9" fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}
