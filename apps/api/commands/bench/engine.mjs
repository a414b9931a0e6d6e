import { estimateTravel, noTravel, slots } from '@unbrace/shared/availability';

const day = 86_400_000;
const first = Date.parse('2026-12-01T00:00:00Z');
const zone = 'Australia/Sydney';
const date = (n) => new Date(first + n * day).toISOString().slice(0, 10);
const place = (n) => ({ id: `p${n}`, lat: -33.9 + (n % 37) / 150, lng: 151 + (n % 53) / 200 });

/** Milliseconds of the pure engine, the median of many runs, beside what is asked of it. */
export function engineBench({ small }) {
  const one = (days, visits) => search({ days, visits, therapists: 1, travel: noTravel });
  const cases = [
    ['30 empty days', 0.4, one(30, 0)],
    ['30 days, 4 visits a day', 0.05, one(30, 4)],
    [
      '100 providers, 30 days, 4 a day, no travel',
      5,
      search({ days: 30, visits: 4, therapists: 100, travel: noTravel }),
    ],
    [
      '1,000 therapists, 14 days, 4 a day, travel estimate',
      50,
      search({ days: 14, visits: 4, therapists: 1_000, travel: estimateTravel(zone), placed: true }),
    ],
  ];
  return cases.map(([name, mostMs, wanted]) => {
    const { medianMs, found } = timed(wanted, small ? 20 : 200);
    return { name, medianMs, mostMs, ok: medianMs <= mostMs, slots: found };
  });
}

function search({ days, visits, therapists, travel, placed = false }) {
  const ids = Array.from({ length: therapists }, (_, n) => n);
  return {
    zone,
    from: date(0),
    to: date(days),
    now: first - day,
    gridMinutes: 15,
    minimumNoticeMinutes: 0,
    service: { minutes: 60, setupMinutes: 0, packDownMinutes: 0 },
    place: placed ? place(7) : null,
    travel,
    therapists: ids.map((n) => ({
      id: `t${n}`,
      zone,
      base: placed ? place(n) : null,
      weeklyHours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: placed ? '21:00' : '17:00' }],
      overrides: [],
      claims: claims(n, days, visits, placed),
      area: null,
      maxDriveMinutes: null,
    })),
  };
}

/** Visits of an hour from 09:00 in Sydney: an hour between them, and two where there is a drive to and from the next. */
function claims(n, days, visits, placed) {
  const apart = (placed ? 3 : 2) * 3_600_000;
  return Array.from({ length: days * visits }, (_, index) => {
    const start = first + Math.floor(index / visits) * day - 2 * 3_600_000 + (index % visits) * apart;
    return {
      kind: 'visit',
      start,
      end: start + 3_600_000,
      setupMinutes: 0,
      packDownMinutes: 0,
      place: placed ? place(n * 31 + index) : null,
    };
  });
}

function timed(wanted, runs) {
  for (let n = 0; n < runs / 4; n++) slots(wanted);
  const times = [];
  let found = 0;
  const end = performance.now() + 5_000;
  for (let n = 0; n < runs && (n < 5 || performance.now() < end); n++) {
    const began = performance.now();
    found = slots(wanted).length;
    times.push(performance.now() - began);
  }
  return { medianMs: Number(times.sort((a, b) => a - b)[times.length >> 1].toFixed(4)), found };
}
