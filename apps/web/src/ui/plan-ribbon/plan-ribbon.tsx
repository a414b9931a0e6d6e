import { TriangleAlert } from 'lucide-react';
import { t } from './plan-ribbon.texts.ts';
import { type RibbonBar, RibbonBars } from './ribbon-bars.tsx';

interface RibbonBlock extends RibbonBar {
  readonly technique?: string;
  readonly numbers?: readonly { readonly text: string; readonly source: string }[];
}

/** A session's time from left to right, as long as it lasts and as high as it presses; the list below says the same. */
export function PlanRibbon({ blocks }: { blocks: readonly RibbonBlock[] }) {
  return (
    <div className="flex flex-col gap-3">
      <RibbonBars blocks={blocks} />
      <ol aria-label={t('blocks')} className="flex flex-col divide-y divide-line">
        {blocks.map((block, at) => (
          <BlockLine key={block.kind} block={block} place={at + 1} />
        ))}
      </ol>
    </div>
  );
}

function BlockLine({ block, place }: { block: RibbonBlock; place: number }) {
  const { kind, minutes, pressure, cap, technique, numbers = [] } = block;
  return (
    <li className="flex gap-3 py-2">
      <span aria-hidden className="w-5 shrink-0 text-center font-semibold tabular-nums text-ink-soft">
        {place}
      </span>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline justify-between gap-x-3">
          <strong className="font-semibold">{t(kind)}</strong>
          <span className="text-sm tabular-nums">
            {t('minutes', { minutes })}
            {kind !== 'rest' && (
              <>
                {', '}
                {t('pressure', { pressure })} <CapText pressure={pressure} cap={cap} />
              </>
            )}
          </span>
        </p>
        {technique !== undefined && <p className="text-sm">{technique}</p>}
        {numbers.length > 0 && (
          <p className="text-xs text-ink-soft">{numbers.map(({ text }) => text).join('; ')}</p>
        )}
      </div>
    </li>
  );
}

function CapText({ pressure, cap }: { pressure: number; cap: number }) {
  if (pressure <= cap) return <span className="text-ink-soft">({t('cap', { cap })})</span>;
  return (
    <span className="inline-flex items-center gap-1 font-semibold text-danger">
      <TriangleAlert aria-hidden className="size-4" />
      {t('above', { cap })}
    </span>
  );
}
