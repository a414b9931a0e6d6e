import { useEffect, useEffectEvent, useState } from 'react';
import { type LineState, openLine } from './live-line.ts';

/**
 * Calls `onChanges` soon after something changed, with all that came meanwhile; null among it means that anything may have
 * changed. `gatherMs` is how long is waited for more, so that a busy moment asks once.
 */
export function useLive(
  path: string | null,
  gatherMs: number,
  onChanges: (changes: readonly unknown[]) => void,
): LineState {
  const [state, setState] = useState<LineState>('opening');
  const tell = useEffectEvent(onChanges);
  useEffect(() => {
    if (path === null) return undefined;
    let gathered: unknown[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = () => {
      const changes = gathered;
      gathered = [];
      timer = undefined;
      tell(changes);
    };
    const close = openLine(path, {
      onChange: (change) => {
        gathered.push(change);
        timer ??= setTimeout(flush, gatherMs);
      },
      onState: setState,
    });
    return () => {
      clearTimeout(timer);
      close();
    };
  }, [path, gatherMs]);
  return state;
}
