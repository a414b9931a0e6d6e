import { z } from 'zod';
import { fromText, InstantText, LocalDate, TimeZone, toText } from '../kernel/index.ts';
import { ServiceArea } from './service-area.ts';
import { slots, type Slot, type SlotSearch } from './slots.ts';
import { DrivePlace, noTravel, plainEstimate, tableTravel, type Travel } from './travel.ts';
import { dayNumber } from './wall-clock.ts';
import { DateOverrides, WeeklyHours } from './weekly-hours.ts';

const LONGEST_SEARCH_DAYS = 3_700;
/** An answer is one text, and no runtime holds more than half a gigabyte in one. */
const MOST_STARTS = 5_000_000;
const Minutes = z.number().min(0);
const WholeMinutes = z.int().min(0);
/** Scenarios are also written by hand: seconds may be left out. */
const ScenarioInstant = z
  .union([InstantText, z.iso.datetime({ offset: true, precision: -1 })])
  .transform(fromText);
const OptionalPlace = DrivePlace.nullable().default(null);
/** Names a line in its answer. */
export const ScenarioId = z.union([z.string(), z.number()]);

/** Ids of places are any text: as keys of a map `__proto__` is one like the others. */
const byPlace = <T extends z.ZodType>(value: T) =>
  z.preprocess(
    (sent) => (isRecord(sent) ? new Map(Object.entries(sent)) : sent),
    z.map(z.string(), value, { error: 'must be an object' }).transform((map) => Object.fromEntries(map)),
  );

const ScenarioTravel = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('estimate') }),
  z.object({ kind: z.literal('table'), minutes: byPlace(byPlace(Minutes)) }),
]);

const ScenarioClaim = z
  .object({
    start: ScenarioInstant,
    end: ScenarioInstant,
    setupMinutes: WholeMinutes,
    packDownMinutes: WholeMinutes,
    place: OptionalPlace,
  })
  .refine(({ start, end }) => start < end, { error: 'must end after its start' });

const ScenarioTherapist = z.object({
  id: z.string().min(1),
  zone: TimeZone,
  base: OptionalPlace,
  weeklyHours: z.array(WeeklyHours).nullish().transform(orEmpty),
  overrides: DateOverrides.nullish().transform(orEmpty),
  claims: z.array(ScenarioClaim).nullish().transform(orEmpty),
  area: ServiceArea.nullable().default(null),
  maxDriveMinutes: Minutes.nullable().default(null),
});

/** One line into `npm run slots`: a search with everything that it depends on. */
export const SlotsScenario = z
  .object({
    id: ScenarioId,
    zone: TimeZone,
    from: LocalDate,
    to: LocalDate,
    now: ScenarioInstant,
    gridMinutes: z.int().min(1),
    minimumNoticeMinutes: WholeMinutes,
    service: z.object({ minutes: z.int().min(1), setupMinutes: WholeMinutes, packDownMinutes: WholeMinutes }),
    place: OptionalPlace,
    travel: ScenarioTravel,
    therapists: z
      .array(ScenarioTherapist)
      .refine(idsAreDistinct, { error: 'has two therapists with one id' }),
  })
  .refine(({ from, to }) => dayNumber(to) - dayNumber(from) <= LONGEST_SEARCH_DAYS, {
    path: ['to'],
    error: `must be within ${LONGEST_SEARCH_DAYS} days`,
  })
  .refine((search) => mostStarts(search) <= MOST_STARTS, {
    path: ['gridMinutes'],
    error: `makes more than ${MOST_STARTS} starts`,
  });
export type SlotsScenario = z.infer<typeof SlotsScenario>;

/** One line out of `npm run slots`. */
export interface SlotsAnswer {
  readonly id: z.infer<typeof ScenarioId>;
  readonly slots: readonly {
    readonly start: string;
    readonly therapists: readonly {
      readonly id: string;
      readonly driveInMinutes: number;
      readonly driveOutMinutes: number;
      readonly addedDriveMinutes: number | null;
    }[];
  }[];
}

/** Runs a scenario through the engine and puts the answer in the form of the contract. */
export function answerScenario(scenario: SlotsScenario): SlotsAnswer {
  const search: SlotSearch = { ...scenario, travel: travelOf(scenario.travel) };
  return { id: scenario.id, slots: slots(search).map(slotOnTheWire) };
}

function travelOf(travel: z.infer<typeof ScenarioTravel>): Travel {
  switch (travel.kind) {
    case 'none':
      return noTravel;
    case 'estimate':
      return plainEstimate;
    case 'table':
      return tableTravel(travel.minutes);
  }
}

function slotOnTheWire({ start, therapists }: Slot): SlotsAnswer['slots'][number] {
  return {
    start: toText(start),
    therapists: therapists.map(({ id, driveInMinutes, driveOutMinutes, addedDriveMinutes }) => ({
      id,
      driveInMinutes,
      driveOutMinutes,
      addedDriveMinutes,
    })),
  };
}

function orEmpty<T>(items: T[] | null | undefined): T[] {
  return items ?? [];
}

function isRecord(sent: unknown): sent is Record<string, unknown> {
  return typeof sent === 'object' && sent !== null && !Array.isArray(sent);
}

function mostStarts(search: { from: LocalDate; to: LocalDate; gridMinutes: number; therapists: unknown[] }) {
  const searched = dayNumber(search.to) - dayNumber(search.from);
  return searched * Math.ceil((24 * 60) / search.gridMinutes) * search.therapists.length;
}

function idsAreDistinct(therapists: readonly { readonly id: string }[]): boolean {
  return new Set(therapists.map(({ id }) => id)).size === therapists.length;
}
