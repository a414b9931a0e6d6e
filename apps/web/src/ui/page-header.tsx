import type { ReactNode } from 'react';

/** The one h1 of a page, what it is about, and what can be done with the whole of it. */
export function PageHeader({
  title,
  eyebrow,
  lead,
  actions,
}: {
  title: string;
  eyebrow?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        {eyebrow !== undefined && <p className="mb-1 text-sm font-semibold text-primary">{eyebrow}</p>}
        <h1 className="font-display text-2xl font-medium tracking-tight text-ink md:text-3xl">{title}</h1>
        {lead !== undefined && <p className="mt-2 max-w-prose text-ink-soft">{lead}</p>}
      </div>
      {actions !== undefined && <div className="flex flex-wrap gap-2">{actions}</div>}
    </header>
  );
}
