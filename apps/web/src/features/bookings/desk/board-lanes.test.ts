import { fromText } from '@unbrace/shared/kernel';
import type { Board } from './board.queries.ts';
import { boardOf, openedBy } from './board-lanes.ts';

type Block = Board['lanes'][number]['blocks'][number];

const at = (time: string) => `2026-11-20T${time}:00Z`;
const visit = (id: string, hour: number, drives: [number, number]): Block => ({
  claimId: `claim-${id}`,
  kind: 'confirmed',
  bookingId: id,
  reference: id,
  state: 'confirmed',
  since: null,
  title: id,
  suburb: 'Manly',
  placeKind: 'home',
  onHold: false,
  blockFrom: at(`${hour - 1}:45`),
  startsAt: at(`${hour}:00`),
  endsAt: at(`${hour + 1}:00`),
  blockTo: at(`${hour + 1}:10`),
  driveInMinutes: drives[0],
  driveOutMinutes: drives[1],
  latitude: null,
  longitude: null,
});
const off = (kind: 'manual' | 'leave', hour: number): Block => ({
  ...visit('off', hour, [0, 0]),
  claimId: kind === 'leave' ? 'mia' : 'claim-garage',
  kind,
  bookingId: null,
  state: null,
});
const mia = { id: 'mia', name: 'Mia' };
const board = (blocks: Block[], now = at('12:00')): Board => ({
  date: '2026-11-20',
  timeZone: 'UTC',
  now,
  from: at('00:00'),
  to: '2026-11-21T00:00:00Z',
  lanes: [
    { therapist: { id: 'zoe', name: 'Zoe' }, hours: [], blocks: [] },
    { therapist: mia, hours: [{ from: at('09:00'), to: at('22:00') }], blocks },
  ],
  unassigned: [],
  conflicts: [],
});

describe('a day on the board', () => {
  it('draws the road between two visits once, and the road home after the last', () => {
    const [lane] = boardOf(board([visit('b', 14, [20, 15]), visit('a', 11, [30, 20])])).lanes;
    const drives = lane?.blocks.map(({ segments }) =>
      segments.filter(({ kind }) => kind === 'drive').map(({ from, to }) => (to - from) / 60_000),
    );
    expect(drives).toEqual([[30], [20, 15]]);
  });

  it('shows those who work first, and as much of the day as their hours need', () => {
    const { lanes, day } = boardOf(board([]));
    expect(lanes.map(({ name }) => name)).toEqual(['Mia', 'Zoe']);
    expect(day).toEqual({ from: fromText(at('07:00')), to: fromText(at('22:00')) });
  });

  it.each([
    ['is shown where the desk blocked it', 'manual' as const, '05:00'],
    ['stays as it is where it is leave', 'leave' as const, '07:00'],
  ])('time before the hours %s', (_, kind, from) => {
    const early = { ...off(kind, 11), blockFrom: at('05:50'), startsAt: at('05:50'), blockTo: at('06:30') };
    expect(boardOf(board([early])).day.from).toBe(fromText(at(from)));
  });

  it('has a now-line only on the day that is now', () => {
    expect(boardOf(board([])).now).toBe(fromText(at('12:00')));
    expect(boardOf(board([], '2026-11-22T12:00:00Z')).now).toBeUndefined();
  });

  it.each([
    ['a visit opens the booking', visit('a', 11, [0, 0]), 'a', { kind: 'booking', id: 'a' }],
    ['a blocked time opens itself', off('manual', 11), 'claim-garage', { kind: 'blocked', therapist: mia }],
    ['leave opens its therapist', off('leave', 11), `mia ${at('11:00')}`, { kind: 'leave', therapist: mia }],
  ])('%s', (_, block, id, opened) => {
    expect(openedBy(board([block]), id)).toMatchObject(opened);
  });
});
