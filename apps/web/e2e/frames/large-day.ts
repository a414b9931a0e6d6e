import { randomUUID } from 'node:crypto';

const minutes = (count: number) => count * 60_000;
export const date = '2026-12-10';
const seven = Date.parse('2026-12-09T20:00:00Z'); // 7:00 in Sydney

const text = (at: number) => new Date(at).toISOString();

/** A visit of the board, the n-th of its lane. */
function block(lane: number, n: number) {
  const startsAt = seven + minutes(30 + (lane % 4) * 15 + n * 115);
  const id = randomUUID();
  return {
    claimId: id,
    kind: 'confirmed',
    bookingId: id,
    reference: `V${lane}${n}`,
    state: n % 5 === 4 ? 'offered' : 'confirmed',
    since: null,
    title: `Client ${String(lane)}-${String(n)} O’Brien`,
    suburb: 'Surry Hills',
    placeKind: 'home',
    onHold: false,
    blockFrom: text(startsAt - minutes(10)),
    startsAt: text(startsAt),
    endsAt: text(startsAt + minutes(60)),
    blockTo: text(startsAt + minutes(70)),
    driveInMinutes: 20,
    driveOutMinutes: 20,
    latitude: -33.88,
    longitude: 151.2,
  };
}

/** Forty therapists with two hundred and fifty visits, as the API tells a day. */
export function largeDay() {
  const lanes = Array.from({ length: 40 }, (_, lane) => ({
    therapist: { id: randomUUID(), name: `Therapist ${String(lane + 1)} Nguyễn` },
    hours: [{ from: text(seven), to: text(seven + minutes(14 * 60)) }],
    blocks: Array.from({ length: lane < 10 ? 7 : 6 }, (_, n) => block(lane, n)),
  }));
  return {
    date,
    timeZone: 'Australia/Sydney',
    now: text(seven - minutes(24 * 60)),
    from: text(seven - minutes(7 * 60)),
    to: text(seven + minutes(17 * 60)),
    lanes,
    unassigned: [],
    conflicts: [],
  };
}

/** Where the visit that is carried could land: three stretches in each lane. */
export function landingsIn(day: ReturnType<typeof largeDay>) {
  const items = day.lanes.map(({ therapist }, lane) => ({
    therapistId: therapist.id,
    starts: [1, 5, 9].map((hour) => ({
      from: text(seven + minutes(hour * 60 + (lane % 4) * 15)),
      to: text(seven + minutes(hour * 60 + 75)),
    })),
    words: null,
  }));
  return { date, gridMinutes: 5, items, nextCursor: null };
}
