import { useQuery } from '@tanstack/react-query';
import { mayLand } from '@unbrace/shared/bookings';
import { fromText, type Interval } from '@unbrace/shared/kernel';
import { useMemo, useState } from 'react';
import type { Held } from '../../../ui/day-board/carry.ts';
import { looseLaneId } from '../../../ui/day-board/day-board.tsx';
import type { Carrying } from '../../../ui/day-board/use-carry.ts';
import type { Board } from './board.queries.ts';
import { landingsQuery } from './drop.queries.ts';
import { type Carried, carriedFrom } from './carried.ts';

/** What may be carried about on a day's board, and where it may go: known for the whole day once something is picked up. */
export function useCarrying(
  board: Board,
  onDrop: (carried: Carried, to: Held, whyNot: string | null) => void,
): { carrying: Carrying; isHeld: boolean } {
  const [id, setId] = useState<string | null>(null);
  const landings = useQuery({ ...landingsQuery(id ?? '', board.date), enabled: id !== null });
  const held = id === null ? undefined : carriedFrom(board, id);
  const lanes = useMemo(() => {
    if (id === null || landings.data === undefined || !held) return undefined;
    const loose: Interval = { from: held.start, to: held.start };
    return new Map([
      [looseLaneId, { starts: [loose], words: null as string | null }],
      ...landings.data.items.map(({ therapistId, starts, words }) => {
        const stretches = starts.map(({ from, to }) => ({ from: fromText(from), to: fromText(to) }));
        return [therapistId, { starts: stretches, words }] as const;
      }),
    ]);
  }, [id, landings.data, held?.start]);
  const fits = ({ laneId, start }: Held) => mayLand(lanes?.get(laneId)?.starts ?? [], start);
  return {
    isHeld: id !== null,
    carrying: {
      canCarry: (blockId) => carriedFrom(board, blockId) !== undefined,
      onPickUp: setId,
      onPutBack: () => setId(null),
      onDrop: (blockId, to) => {
        const carried = carriedFrom(board, blockId);
        const isRefused = lanes !== undefined && !fits(to);
        if (carried) onDrop(carried, to, isRefused ? (lanes.get(to.laneId)?.words ?? 'room') : null);
      },
      fitOf: (to) => {
        if (held?.start === to.start && held.laneId === to.laneId) return 'here';
        if (!lanes) return 'unknown';
        return fits(to) ? 'fits' : 'no';
      },
      startsIn: (laneId) => (laneId === looseLaneId ? undefined : lanes?.get(laneId)?.starts),
    },
  };
}
