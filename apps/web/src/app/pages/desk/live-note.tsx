import { Radio, RefreshCw } from 'lucide-react';
import { useDeskLine } from '../../shell/live-desk.tsx';
import { t } from './desk.texts.ts';

/** Whether the page follows what happens by itself. A lost line is said aloud, and mends itself. */
export function LiveNote() {
  const state = useDeskLine();
  const isLost = state === 'lost';
  const Icon = isLost ? RefreshCw : Radio;
  return (
    <p role="status" className="flex min-h-6 items-center gap-1.5 text-sm text-ink-soft">
      {state !== 'opening' && (
        <>
          <Icon aria-hidden className={isLost ? 'size-4 text-caution-ink' : 'size-4 text-good'} />
          {t(isLost ? 'live.lost' : 'live.on')}
        </>
      )}
    </p>
  );
}
