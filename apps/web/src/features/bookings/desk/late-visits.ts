import { type LateVisit, runningLate } from '@unbrace/shared/bookings';
import { fromText, type Instant } from '@unbrace/shared/kernel';
import type { Board } from './board.queries.ts';

type Lane = Board['lanes'][number];

/** Less than this is the ordinary unrest of a day. */
const worthSaying = 5;

/** A visit that cannot begin in time, with what the desk says to whom. */
export interface LateOnBoard extends LateVisit {
  readonly title: string;
  readonly therapist: string;
}

/** Everything of a day that runs late, lane by lane. */
export function lateOnBoard(board: Board, now: Instant): LateOnBoard[] {
  return board.lanes.flatMap((lane) => lateIn(lane, now));
}

function lateIn({ therapist, blocks }: Lane, now: Instant): LateOnBoard[] {
  const visits = blocks.flatMap(({ bookingId, state, title, ...block }) =>
    bookingId === null || state === null
      ? []
      : {
          id: bookingId,
          state,
          title,
          since: block.since === null ? null : fromText(block.since),
          block: { from: fromText(block.blockFrom), to: fromText(block.blockTo) },
          startsAt: fromText(block.startsAt),
          endsAt: fromText(block.endsAt),
          driveInMinutes: block.driveInMinutes,
        },
  );
  const titles = new Map(visits.map(({ id, title }) => [id, title]));
  return runningLate(visits, now)
    .filter(({ minutes }) => minutes >= worthSaying)
    .map((each) => ({ ...each, title: titles.get(each.id) ?? '', therapist: therapist.name }));
}
