import { bookingMachine } from '@unbrace/shared/bookings';
import { fromText, type Instant } from '@unbrace/shared/kernel';
import { looseLaneId } from '../../../ui/day-board/day-board.tsx';
import type { Board } from './board.queries.ts';
import type { Placement } from './drop.ts';

/** A visit that the desk may put somewhere else, and where it is. */
export interface Carried extends Placement {
  readonly id: string;
  readonly title: string;
  readonly state: Board['unassigned'][number]['state'];
  readonly laneId: string;
  readonly start: Instant;
}

/** The visit with that id on the board; undefined where it is none, or stays where it is. */
export function carriedFrom(board: Board, id: string): Carried | undefined {
  const loose = board.unassigned.find((booking) => booking.id === id);
  if (loose) {
    const { state, startsAt, recipient } = loose;
    return movable({ id, title: recipient.name, state, startsAt, therapistId: null });
  }
  for (const { therapist, blocks } of board.lanes) {
    const block = blocks.find(({ bookingId }) => bookingId === id);
    if (!block || block.state === null) continue;
    const { state, startsAt, title } = block;
    return movable({ id, title, state, startsAt, therapistId: therapist.id });
  }
  return undefined;
}

function movable(visit: Omit<Carried, 'laneId' | 'start'>): Carried | undefined {
  const may = bookingMachine.can(visit.state, 'move', 'admin');
  return may
    ? { ...visit, laneId: visit.therapistId ?? looseLaneId, start: fromText(visit.startsAt) }
    : undefined;
}
