import type { RibbonBar } from './ribbon-bars.tsx';

/** The blocks at a glance, without a word: for the eye only, beside words that say more. */
export function RibbonStrip({ blocks }: { blocks: readonly RibbonBar[] }) {
  return (
    <span aria-hidden className="flex h-4 items-end gap-0.5">
      {blocks.map(({ kind, minutes, pressure }) => (
        <span
          key={kind}
          style={{ flexGrow: minutes, flexBasis: 0, height: `${20 + pressure * 8}%` }}
          className="min-w-1 rounded-t-xs bg-caution"
        />
      ))}
    </span>
  );
}
