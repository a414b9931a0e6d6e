import { z } from 'zod';
import { fromText, InstantText, LocalDate, TimeZone, toText } from '../kernel/index.ts';
import { ServiceArea } from './service-area.ts';
import { slots, type Slot, type SlotSearch } from './slots.ts';
import { DrivePlace, noTravel, plainEstimate, tableTravel, type Travel } from './travel.ts';
import { dayNumber } from './wall-clock.ts';
import { DateOverrides, WeeklyHours } from './weekly-hours.ts';

const LONGEST_SEARCH_DAYS = 3_700;
const Minutes = z.number().min(0);
const WholeMinutes = z.int().min(0);
/** Scenarios are also written by hand: seconds may be left out. */
const ScenarioInstant = z
  .union([InstantText, z.iso.datetime({ offset: true, precision: -1 })])
  .transform(fromText);
const OptionalPlace = DrivePlace.nullable().default(null);

const ScenarioTravel = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('estimate') }),
  z.object({ kind: z.literal('table'), minutes: z.record(z.string(), z.record(z.string(), Minutes)) }),
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
    id: z.string(),
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
  });
export type SlotsScenario = z.infer<typeof SlotsScenario>;

/** One line out of `npm run slots`. */
export interface SlotsAnswer {
  readonly id: string;
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

function idsAreDistinct(therapists: readonly { readonly id: string }[]): boolean {
  return new Set(therapists.map(({ id }) => id)).size === therapists.length;
}
