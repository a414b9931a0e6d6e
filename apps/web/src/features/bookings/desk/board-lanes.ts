import { instantAt } from '@unbrace/shared/availability';
import { fromText, hours, type Instant, type Interval, minutes } from '@unbrace/shared/kernel';
import type { BoardBlock, BoardLane, BoardSegment } from '../../../ui/day-board/board.ts';
import type { DayBoardProps } from '../../../ui/day-board/day-board.tsx';
import type { Booking } from '../bookings.queries.ts';
import type { Board } from './board.queries.ts';
import { lateOnBoard } from './late-visits.ts';
import { deskStates, tentativeStates } from './desk-state.ts';
import { t } from './desk.texts.ts';

type Lane = Board['lanes'][number];
type Block = Lane['blocks'][number];

/** What a press on the board opens. */
export type Opened =
  | { readonly kind: 'booking'; readonly id: string }
  | { readonly kind: 'blocked'; readonly block: Block; readonly therapist: Lane['therapist'] }
  | { readonly kind: 'leave'; readonly therapist: Lane['therapist'] };

/** The API's day as the board draws it. */
export function boardOf(board: Board, now: Instant = fromText(board.now)): DayBoardProps {
  const late = new Map(lateOnBoard(board, now).map(({ id, minutes: behind }) => [id, behind]));
  const lanes = board.lanes
    .map((lane) => laneAsBefore(lane, late))
    .toSorted((a, b) => Number(isIdle(a)) - Number(isIdle(b)));
  const unassigned = board.unassigned.map(looseBlockOf);
  const whole = { from: fromText(board.from), to: fromText(board.to) };
  return {
    day: shownPart(board, [
      ...lanes.flatMap(spansOf),
      ...board.lanes.flatMap(blockedOf),
      ...unassigned.flatMap(({ segments }) => segments),
    ]),
    zone: board.timeZone,
    lanes,
    unassigned,
    ...(whole.from <= now && now < whole.to ? { now } : {}),
  };
}

/** What the block with that id on the board is; undefined when it is gone meanwhile. */
export function openedBy(board: Board, id: string): Opened | undefined {
  if (board.unassigned.some((booking) => booking.id === id)) return { kind: 'booking', id };
  for (const { therapist, blocks } of board.lanes) {
    const block = blocks.find((each) => idOf(each) === id);
    if (!block) continue;
    if (block.bookingId !== null) return { kind: 'booking', id: block.bookingId };
    return block.kind === 'leave' ? { kind: 'leave', therapist } : { kind: 'blocked', block, therapist };
  }
  return undefined;
}

const drawn = new WeakMap<Lane, { readonly late: string; readonly lane: BoardLane }>();

/** The very same lane as long as nothing in it changed: only what changed is drawn again. */
function laneAsBefore(lane: Lane, late: ReadonlyMap<string, number>): BoardLane {
  const behind = lane.blocks.map(({ bookingId }) => late.get(bookingId ?? '') ?? 0).join();
  const known = drawn.get(lane);
  if (known?.late === behind) return known.lane;
  const made = laneOf(lane, late);
  drawn.set(lane, { late: behind, lane: made });
  return made;
}

function laneOf({ therapist, hours: worked, blocks }: Lane, late: ReadonlyMap<string, number>): BoardLane {
  const inOrder = blocks.toSorted((a, b) => fromText(a.startsAt) - fromText(b.startsAt));
  const lastVisit = inOrder.findLast(({ bookingId }) => bookingId !== null);
  return {
    id: therapist.id,
    name: therapist.name,
    note: t('lane.note', { count: blocks.filter(({ bookingId }) => bookingId !== null).length }),
    hours: worked.map(intervalOf),
    blocks: inOrder.map((block) => blockOf(block, block === lastVisit, late.get(block.bookingId ?? ''))),
  };
}

/** Neither hours nor anything booked: such lanes come last. */
function isIdle({ hours: worked = [], blocks }: BoardLane): boolean {
  return worked.length === 0 && blocks.length === 0;
}

function intervalOf({ from, to }: { from: string; to: string }): Interval {
  return { from: fromText(from), to: fromText(to) };
}

function blockOf(block: Block, isLast: boolean, late: number | undefined): BoardBlock {
  const { state, suburb, title } = block;
  const status = state === null ? undefined : deskStates[state];
  return {
    id: idOf(block),
    title,
    ...(suburb === null ? {} : { note: suburb }),
    ...(status ? { status } : {}),
    tentative: state !== null && tentativeStates.includes(state),
    ...(late === undefined ? {} : { late }),
    segments: segmentsOf(block, isLast),
  };
}

/** A road between two visits is drawn once, before the later one; only the last visit has the road home. */
function segmentsOf(block: Block, isLast: boolean): BoardSegment[] {
  const [blockFrom, from, to, blockTo] = [block.blockFrom, block.startsAt, block.endsAt, block.blockTo].map(
    fromText,
  ) as [number, number, number, number];
  if (block.bookingId === null) return [{ kind: 'blocked', from: blockFrom, to: blockTo }];
  const driveIn = minutes(block.driveInMinutes ?? 0);
  const driveOut = isLast ? minutes(block.driveOutMinutes ?? 0) : 0;
  const segments: BoardSegment[] = [
    { kind: 'drive', from: blockFrom - driveIn, to: blockFrom },
    { kind: 'setup', from: blockFrom, to: from },
    { kind: 'treatment', from, to },
    { kind: 'pack-down', from: to, to: blockTo },
    { kind: 'drive', from: blockTo, to: blockTo + driveOut },
  ];
  return segments.filter((segment) => segment.from < segment.to);
}

function looseBlockOf({
  id,
  recipient,
  place,
  state,
  startsAt,
  endsAt,
  minutes: length,
}: Booking): BoardBlock {
  return {
    id,
    title: recipient.name,
    note: t('loose.note', { minutes: length, suburb: place.suburb }),
    tentative: true,
    status: deskStates[state],
    segments: [{ kind: 'treatment', from: fromText(startsAt), to: fromText(endsAt) }],
  };
}

/** Leave has no id of its own on the board: two leaves of one therapist differ by their start. */
function idOf({ claimId, bookingId, kind, startsAt }: Block): string {
  return bookingId ?? (kind === 'leave' ? `${claimId} ${startsAt}` : claimId);
}

function spansOf({ hours: worked = [], blocks }: BoardLane): Interval[] {
  const visits = blocks.flatMap(({ segments }) => segments).filter(({ kind }) => kind !== 'blocked');
  return [...worked, ...visits];
}

/** Time that the desk blocked is opened and freed on the board, so it is shown; leave says nothing outside hours. */
function blockedOf({ blocks }: Lane): Interval[] {
  return blocks
    .filter(({ bookingId, kind }) => bookingId === null && kind !== 'leave')
    .map(({ blockFrom, blockTo }) => intervalOf({ from: blockFrom, to: blockTo }));
}

/** From seven to nine, and as much more as hours, visits and blocked times of the day need. */
function shownPart({ date, timeZone, from, to }: Board, spans: readonly Interval[]): Interval {
  const first = Math.min(instantAt(timeZone, date, '07:00'), ...spans.map((span) => span.from));
  const last = Math.max(instantAt(timeZone, date, '21:00'), ...spans.map((span) => span.to));
  return {
    from: Math.max(fromText(from), Math.floor(first / hours(1)) * hours(1)),
    to: Math.min(fromText(to), Math.ceil(last / hours(1)) * hours(1)),
  };
}
