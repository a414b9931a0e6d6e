import { useQueryClient } from '@tanstack/react-query';
import { desk } from '@unbrace/shared/identity';
import { createContext, type ReactNode, useContext } from 'react';
import type { LineState } from '../../api/live-line.ts';
import { useLive } from '../../api/use-live.ts';
import { useHasRole } from '../../api/use-role.ts';

const Line = createContext<LineState>('opening');

/** What the desk looks at and any change of a day may touch; only what is on the screen is asked for again. */
const touched = ['board', 'week', 'booking', 'bookings', 'slots', 'holds', 'hours', 'best-therapists'];

/** Keeps the desk's pages as things are: one line to the clinic for all of them. */
export function LiveDesk({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient();
  const isDesk = useHasRole(desk);
  const state = useLive(isDesk ? '/api/v1/desk/events' : null, 300, () => {
    for (const key of touched) void queryClient.invalidateQueries({ queryKey: [key] });
  });
  return <Line value={state}>{children}</Line>;
}

/** Whether what the desk sees is told at once, or only asked for from time to time. */
export const useDeskLine = (): LineState => useContext(Line);
