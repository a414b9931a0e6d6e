import type { ReactNode } from 'react';

/** A choice as a card: what it is called, what it means, perhaps an icon. */
export interface CardChoice<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly hint?: ReactNode;
  readonly icon?: ReactNode;
  readonly disabled?: boolean;
}

export const cardClasses =
  'group relative flex min-h-14 cursor-pointer items-center gap-3 rounded-control border border-line-strong bg-surface px-4 py-3 transition-colors hovered:border-ink data-disabled:cursor-not-allowed data-disabled:opacity-60 data-selected:border-primary data-selected:bg-primary-soft data-selected:text-primary-ink data-selected:shadow-[inset_0_0_0_1px_var(--color-primary)] data-invalid:border-danger';

export function CardText({ name, hint, icon }: Pick<CardChoice<string>, 'name' | 'hint' | 'icon'>) {
  return (
    <>
      {icon !== undefined && (
        <span aria-hidden className="flex size-6 shrink-0 items-center justify-center text-primary">
          {icon}
        </span>
      )}
      <span className="flex-1">
        <span className="block font-medium">{name}</span>
        {hint !== undefined && (
          <span className="block text-sm text-ink-soft group-data-selected:text-primary-ink">{hint}</span>
        )}
      </span>
    </>
  );
}
