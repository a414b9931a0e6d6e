import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** Nothing here yet: why, and what to do about it. */
export function EmptyState({
  icon: Icon,
  title,
  children,
  action,
}: {
  icon?: LucideIcon;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="flex flex-col items-center gap-2 rounded-card border border-dashed border-line-strong px-6 py-10 text-center">
      {Icon && (
        <span className="mb-1 flex size-12 items-center justify-center rounded-full bg-primary-soft text-primary-ink">
          <Icon aria-hidden className="size-6" />
        </span>
      )}
      <p className="font-display text-xl font-medium">{title}</p>
      {children !== undefined && <div className="max-w-prose text-sm text-ink-soft">{children}</div>}
      {action !== undefined && <div className="mt-3">{action}</div>}
    </div>
  );
}
