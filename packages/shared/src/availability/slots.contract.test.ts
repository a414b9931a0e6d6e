import fc from 'fast-check';
import { days, minutes } from '../kernel/index.ts';
import { answerScenario, SlotsScenario } from './slots.contract.ts';
import {
  checked,
  type Claim,
  figure,
  type Place,
  type Scenario,
  type Therapist,
} from './testing/contract-checker.ts';
import { clockChanges } from './testing/clock-changes.ts';

const ids = ['here', 'base', 'a', 'b', '__proto__'];
const hundredths = (n: number) => Number(n.toFixed(2));
const lat = fc.integer({ min: 0, max: 6 }).map((n) => hundredths(-33.9 + n / 100));
const lng = fc.integer({ min: 0, max: 6 }).map((n) => hundredths(151.1 + n / 100));
const places = fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), lat, lng })));
const wallTime = fc.integer({ min: 0, max: 96 }).map((quarter) => {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${pad(Math.floor(quarter / 4))}:${pad((quarter % 4) * 15)}`;
});
const hours = fc.record({ from: wallTime, to: wallTime });
const around = fc.constantFrom(0, 0, 7, 15);
const table = fc
  .array(fc.option(fc.constantFrom(0, 3.3, 4, 7.25, 12, 20.1, 35), { freq: 12 }), {
    minLength: 25,
    maxLength: 25,
  })
  .map((cells) =>
    Object.fromEntries(
      ids.map((from, row) => [
        from,
        Object.fromEntries(
          ids.flatMap((to, n) => (cells[row * 5 + n] == null ? [] : [[to, cells[row * 5 + n] ?? 0]])),
        ),
      ]),
    ),
  );
const travel = fc.oneof(fc.constant({ kind: 'none' as const }), fc.constant({ kind: 'estimate' as const }), {
  arbitrary: table.map((found) => ({ kind: 'table' as const, minutes: found })),
  weight: 4,
});
const corner = fc.tuple(lng, lat);
const polygon = fc.array(corner, { minLength: 3, maxLength: 7 });
const radiusKm = fc.constantFrom(0, 1.3, 2.6, 5.1);
const area = fc.oneof(
  { arbitrary: fc.constant(null), weight: 3 },
  fc.record({ radiusKm }),
  fc.record({ polygon }),
  fc.record({ radiusKm, polygon }),
);

const situation = fc.tuple(fc.constantFrom(...clockChanges), places).chain(([change, known]) => {
  const anywhere = fc.constantFrom<(Place | null)[]>(...known);
  const sometimes = fc.option(anywhere, { freq: 4 });
  const text = (instant: number) => new Date(instant).toISOString();
  const claim = fc
    .record({ at: fc.integer({ min: -4_000, max: 6_000 }), length: fc.integer({ min: 1, max: 9_000 }) })
    .map(({ at, length }) => ({
      start: text(change.at + minutes(at)),
      end: text(change.at + minutes(at) + length * 1_000),
    }))
    .chain((when) =>
      fc.record({
        start: fc.constant(when.start),
        end: fc.constant(when.end),
        setupMinutes: around,
        packDownMinutes: around,
        place: sometimes,
      }),
    );
  const dates = [-2, -1, 0, 1, 2, 3].map((n) => text(change.at + days(n)).slice(0, 10));
  const therapist = fc.record({
    zone: fc.constantFrom(change.zone, change.zone, 'Australia/Adelaide', 'America/St_Johns'),
    base: sometimes,
    weeklyHours: fc.array(
      fc
        .tuple(fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 4 }), hours)
        .map(([on, span]) => ({ days: on, ...span })),
      { minLength: 1, maxLength: 3 },
    ),
    overrides: fc.uniqueArray(
      fc.record({ date: fc.constantFrom(...dates), hours: fc.array(hours, { maxLength: 2 }) }),
      { selector: ({ date }) => date, maxLength: 2 },
    ),
    claims: fc.array(claim, { maxLength: 9 }),
    area,
    maxDriveMinutes: fc.option(fc.constantFrom(7.25, 13, 20.1), { freq: 2 }),
  });
  return fc.record({
    at: fc.constant(change.at),
    scenario: fc.record({
      id: fc.constant('any'),
      zone: fc.constant(change.zone),
      from: fc.constantFrom(...dates.slice(0, 4)),
      to: fc.constantFrom(...dates.slice(2)),
      now: fc.integer({ min: -200_000, max: 40_000 }).map((seconds) => text(change.at + seconds * 1_000)),
      gridMinutes: fc.constantFrom(7, 10, 15, 20, 30, 45, 50, 60, 1_440),
      minimumNoticeMinutes: fc.constantFrom(0, 95),
      service: fc.record({
        minutes: fc.constantFrom(20, 45, 90),
        setupMinutes: around,
        packDownMinutes: around,
      }),
      place: fc.option(fc.constantFrom<Place[]>(known[0] as Place), { freq: 8 }),
      travel,
      therapists: fc
        .array(therapist, { minLength: 1, maxLength: 2 })
        .map((all) => all.map((each, n): Therapist => ({ id: `t${n}`, ...each }))),
    }),
  });
});

/** Optional keys that say nothing are left out. */
function brief(scenario: Scenario): unknown {
  const saysNothing = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);
  const optional = new Set<string>([
    'place',
    'base',
    'overrides',
    'claims',
    'area',
    'maxDriveMinutes',
  ] satisfies (keyof Scenario | keyof Therapist | keyof Claim)[]);
  return JSON.parse(
    JSON.stringify(scenario, (key, value: unknown) =>
      optional.has(key) && saysNothing(value) ? undefined : value,
    ),
  );
}

it(
  'any scenario is answered as the words of the contract say, counted minute by minute',
  () => {
    let offered = 0;
    fc.assert(
      fc.property(situation, fc.boolean(), ({ at, scenario }, short) => {
        const sent = SlotsScenario.parse(short ? brief(scenario) : scenario);
        const answer = answerScenario(sent).slots.flatMap(({ start, therapists }) =>
          therapists.map(({ id, driveInMinutes, driveOutMinutes, addedDriveMinutes }) =>
            [start, id, ...[driveInMinutes, driveOutMinutes, addedDriveMinutes].map(figure)].join(' '),
          ),
        );
        expect(answer.sort()).toEqual(checked(scenario, at).sort());
        if (answer.length > 0) offered++;
      }),
      { numRuns: 120 },
    );
    // Most scenarios would otherwise prove that nothing is nothing.
    expect(offered).toBeGreaterThan(30);
  },
  minutes(2),
);
