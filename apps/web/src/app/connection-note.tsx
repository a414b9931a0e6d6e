import { onlineManager, useIsFetching, useIsMutating } from '@tanstack/react-query';
import { Hourglass, WifiOff } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { t } from './app.texts.ts';

const slowAfterMs = 6_000;

/** Says that the device is offline, or that an answer is late; nothing otherwise. */
export function ConnectionNote() {
  const online = useSyncExternalStore(
    (changed) => onlineManager.subscribe(changed),
    () => onlineManager.isOnline(),
  );
  const slow = useIsSlow();
  const Icon = online ? Hourglass : WifiOff;
  return (
    <div role="status" className="sticky top-0 z-30">
      {(!online || slow) && (
        <p className="flex items-center justify-center gap-2 bg-info-soft px-4 py-2 text-center text-sm font-medium text-info-ink">
          <Icon aria-hidden className="size-4 shrink-0" />
          {online ? t('connection.slow') : t('connection.offline')}
        </p>
      )}
    </div>
  );
}

function useIsSlow(): boolean {
  const busy = useIsFetching() + useIsMutating() > 0;
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!busy) return;
    const timer = setTimeout(() => setLate(true), slowAfterMs);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [busy]);
  return busy && late;
}
