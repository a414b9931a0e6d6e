import type { ReactNode } from 'react';
import { cx } from './class-names.ts';

/** A sheet of paper for things that belong together. */
export function Card({
  title,
  actions,
  children,
  flush = false,
}: {
  title?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  /** Content reaches the edges, for tables and lists. */
  flush?: boolean;
}) {
  return (
    <section className="rounded-card border border-line bg-surface shadow-card">
      {(title !== undefined || actions !== undefined) && (
        <header className="flex flex-wrap items-center justify-between gap-2 px-5 pt-4">
          <h2 className="font-display text-xl font-semibold">{title}</h2>
          {actions}
        </header>
      )}
      <div className={cx(!flush && 'px-5 py-4', flush && 'py-2')}>{children}</div>
    </section>
  );
}
