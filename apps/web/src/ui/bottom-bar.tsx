import type { ReactNode } from 'react';

/** The main actions of a phone page, always within the thumb's reach. Last in the page's markup. */
export function BottomBar({ note, children }: { note?: ReactNode; children: ReactNode }) {
  return (
    <div className="sticky bottom-0 z-20 -mx-4 mt-auto border-t border-line bg-surface/95 px-4 pt-3 pb-safe backdrop-blur-sm sm:mx-0 sm:rounded-t-card sm:border-x">
      {note !== undefined && <div className="mb-2 text-sm text-ink-soft">{note}</div>}
      <div className="flex gap-2 *:flex-1">{children}</div>
    </div>
  );
}
