import type { Instant } from '@unbrace/shared/kernel';
import { useEffect, useState } from 'react';

/** The moment on this device, renewed every `everyMs`; for countdowns and ages, never for what is stored. */
export function useNow(everyMs: number): Instant {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
