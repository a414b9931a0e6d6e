import fc from 'fast-check';
import { days, hours, minutes, type Instant } from '../kernel/index.ts';
import { checkVisit } from './check-visit.ts';
import type { DiaryClaim, TherapistDiary } from './diary.ts';
import { slots, type SlotSearch } from './slots.ts';
import { slowClock, slowSpans, slowVerdict, type Figures, type SlowClock } from './testing/brute-force.ts';
import { clockChanges } from './testing/clock-changes.ts';
import { place } from './testing/a-search.ts';
import { tableTravel } from './travel.ts';
import { dateOf } from './wall-clock.ts';

const placeIds = ['here', 'base', 'a', 'b', 'c'];
const clocks = new Map<string, SlowClock>();
function clockAround(zone: string, at: Instant): SlowClock {
  const key = `${zone} ${at}`;
  const clock = clocks.get(key) ?? slowClock(zone, at - days(7), at + days(7));
  clocks.set(key, clock);
  return clock;
}

const wallTime = fc.integer({ min: 0, max: 96 }).map((n) => {
  const quarter = n * 15;
  return `${String(Math.floor(quarter / 60)).padStart(2, '0')}:${String(quarter % 60).padStart(2, '0')}`;
});
const span = fc.record({ from: wallTime, to: wallTime });
const somewhere = fc.constantFrom(...placeIds).map((id) => place(id, id.charCodeAt(0) / 10, 151));
const around = fc.constantFrom(0, 5, 10, 15);
const drives = fc
  .array(fc.option(fc.constantFrom(0, 4, 7.5, 12, 20, 35, 50), { freq: 8 }), { minLength: 25, maxLength: 25 })
  .map((cells) => {
    const row = (from: number) =>
      placeIds.flatMap((to, index) => {
        const cell = cells[from * 5 + index];
        return cell == null ? [] : [[to, cell] as const];
      });
    return tableTravel(
      Object.fromEntries(placeIds.map((from, index) => [from, Object.fromEntries(row(index))])),
    );
  });

const scenario = fc.constantFrom(...clockChanges).chain((change) => {
  const claim = fc
    .record({
      at: fc.integer({ min: -400, max: 500 }),
      length: fc.integer({ min: 1, max: 24 }),
      setup: around,
      pack: around,
      where: fc.option(somewhere, { freq: 4 }),
    })
    .map(({ at, length, setup, pack, where }): DiaryClaim => ({
      start: change.at + minutes(at * 5),
      end: change.at + minutes(at * 5 + length * 5),
      setupMinutes: setup,
      packDownMinutes: pack,
      place: where,
    }));
  const today = change.at - (change.at % days(1));
  const dates = [-2, -1, 0, 1, 2].map((n) => dateOf(today / days(1) + n));
  const diary = fc.record({
    zone: fc.constantFrom(change.zone, change.zone, 'Australia/Sydney', 'America/New_York'),
    base: fc.option(somewhere),
    weeklyHours: fc.array(
      fc.tuple(fc.subarray([1, 2, 3, 4, 5, 6, 7]), span).map(([on, entry]) => ({ days: on, ...entry })),
      { maxLength: 4 },
    ),
    overrides: fc.uniqueArray(
      fc.record({ date: fc.constantFrom(...dates), hours: fc.array(span, { maxLength: 2 }) }),
      {
        selector: ({ date }) => date,
        maxLength: 2,
      },
    ),
    claims: fc.array(claim, { maxLength: 8 }),
    maxDriveMinutes: fc.option(fc.constantFrom(7.5, 20, 40)),
  });
  return fc.record({
    change: fc.constant(change),
    search: fc.record({
      zone: fc.constant(change.zone),
      from: fc.constantFrom(...dates.slice(0, 4)),
      to: fc.constantFrom(...dates.slice(2)),
      now: fc.integer({ min: -3_000, max: 200 }).map((n) => change.at + minutes(n)),
      gridMinutes: fc.constantFrom(5, 15, 20, 30, 50, 60),
      minimumNoticeMinutes: fc.constantFrom(0, 90),
      service: fc.record({
        minutes: fc.constantFrom(20, 60, 90),
        setupMinutes: around,
        packDownMinutes: around,
      }),
      place: fc.option(fc.constant(place('here')), { freq: 6 }),
      travel: drives,
    }),
    therapists: fc.array(diary, { minLength: 1, maxLength: 2 }),
  });
});

type Diary = Omit<TherapistDiary, 'id' | 'area'>;
const named = (diary: Diary, index: number): TherapistDiary => ({ ...diary, area: null, id: `t${index}` });

describe('slots around clock changes, against a slow count of every minute', () => {
  it(
    'offers exactly what the contract says, and the validator agrees',
    () => {
      fc.assert(
        fc.property(scenario, ({ change, search: rules, therapists }) => {
          const search: SlotSearch = { ...rules, therapists: therapists.map(named) };
          const clock = clockAround(search.zone, change.at);
          const expected = new Map<Instant, Map<string, Figures>>();
          for (const diary of search.therapists) {
            const dates = Array.from({ length: 9 }, (_, n) =>
              dateOf(Math.floor(change.at / days(1)) + n - 4),
            );
            const spans = slowSpans(diary, clockAround(diary.zone, change.at), dates);
            for (let start = change.at - days(3); start < change.at + days(3); start += minutes(5)) {
              const figures = slowVerdict(search, diary, spans, start);
              const wall = clock.wallAt(start);
              const date = new Date(wall).toISOString().slice(0, 10);
              const onGrid = ((wall % days(1)) / minutes(1)) % search.gridMinutes === 0;
              const inTime = start >= search.now + minutes(search.minimumNoticeMinutes);
              const inDates = date >= search.from && date < search.to;
              if (start % minutes(25) === 0 || figures) {
                const check = checkVisit({ ...search, start }, diary, search);
                expect(check.ok).toBe(figures !== null && onGrid && inTime);
                if (check.ok && figures) expect(check).toMatchObject({ ...figures });
              }
              if (figures && onGrid && inTime && inDates) {
                expected.set(
                  start,
                  (expected.get(start) ?? new Map<string, Figures>()).set(diary.id, figures),
                );
              }
            }
          }
          const found = slots(search);
          expect(found.map(({ start }) => start)).toEqual([...expected.keys()].sort((a, b) => a - b));
          for (const { start, therapists: takers } of found) {
            const figures = takers.map(({ id, driveInMinutes, driveOutMinutes, addedDriveMinutes }) => [
              id,
              { driveInMinutes, driveOutMinutes, addedDriveMinutes },
            ]);
            expect(new Map(figures as [string, Figures][])).toEqual(expected.get(start));
          }
        }),
        { numRuns: 150 },
      );
    },
    hours(1) / 60,
  );
});
