import { homeCareGuides, type HomeCareKind, sittingSeconds } from '@unbrace/shared/triage';
import { useState } from 'react';
import { useNow } from '../../ui/use-now.ts';

interface Running {
  readonly kind: HomeCareKind;
  readonly since: number;
}

const secondsSince = (since: number, now: number): number => Math.max(0, Math.floor((now - since) / 1_000));

const counted = ({ kind, since }: Running, now: number): number =>
  sittingSeconds(homeCareGuides[kind], secondsSince(since, now));

/** One step at a time, and how long the hands have been busy in this sitting. Kept nowhere. */
export function useSitting() {
  const now = useNow(250);
  const [running, setRunning] = useState<Running | null>(null);
  const [before, setBefore] = useState(0);
  const elapsed = running ? secondsSince(running.since, now) : 0;
  const stop = () => {
    if (running) setBefore(before + counted(running, Date.now()));
    setRunning(null);
  };
  return {
    running: running?.kind ?? null,
    elapsed,
    seconds: before + (running ? counted(running, now) : 0),
    start: (kind: HomeCareKind) => {
      stop();
      setRunning({ kind, since: Date.now() });
    },
    stop,
  };
}
