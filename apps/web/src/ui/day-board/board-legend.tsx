import { t } from './day-board.texts.ts';
import { SegmentSample } from './segment.tsx';

const kinds = ['drive', 'setup', 'treatment', 'tentative', 'pack-down', 'blocked'] as const;

export function BoardLegend() {
  return (
    <ul aria-label={t('legend')} className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-soft">
      {kinds.map((kind) => (
        <li key={kind} className="flex items-center gap-1.5">
          <SegmentSample kind={kind} />
          {t(kind)}
        </li>
      ))}
    </ul>
  );
}
