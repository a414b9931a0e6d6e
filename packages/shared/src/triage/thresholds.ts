import { z } from 'zod';
import { thresholdLoosened } from './triage.problems.ts';

interface ThresholdMeaning {
  readonly value: number;
  readonly tighter: 'lower' | 'higher';
  readonly unit: string;
  readonly meaning: string;
}

const lower = (value: number, unit: string, meaning: string): ThresholdMeaning => ({
  value,
  tighter: 'lower',
  unit,
  meaning,
});
const higher = (value: number, unit: string, meaning: string): ThresholdMeaning => ({
  value,
  tighter: 'higher',
  unit,
  meaning,
});

/** Numbers without a published source: shown as such, signed off by a clinician, and for a clinic to tighten but never to loosen. */
export const thresholdDictionary = {
  capFlare: lower(3, 'of 10', 'Most pressure on a back that has just seized up'),
  capBloodThinner: lower(3, 'of 10', 'Most pressure with blood thinners or a bleeding disorder'),
  capOsteoporosis: lower(3, 'of 10', 'Most pressure with osteoporosis'),
  capSteroid: lower(5, 'of 10', 'Most pressure after months of steroid tablets'),
  capFirstVisit: lower(5, 'of 10', 'Most pressure at a first visit'),
  flareMinutes: lower(45, 'minutes', 'Longest treatment of a back that has just seized up'),
  severePain: lower(8, 'of 10', 'Pain that counts as severe'),
  fractureRiskAge: lower(65, 'years', 'Age from which a knock or sudden pain counts as a fracture risk'),
  longTravelHours: lower(4, 'hours', 'A journey longer than this counts'),
  longTravelDays: higher(28, 'days', 'How long a long journey counts'),
  clotMonths: higher(3, 'months', 'How long a blood clot counts as recent'),
  heartMonths: higher(6, 'months', 'How long a heart attack, stent or heart operation counts as recent'),
  strokeMonths: higher(6, 'months', 'How long a stroke counts as recent'),
  seizureMonths: higher(6, 'months', 'How long a seizure counts as recent'),
  infectionFreeHours: higher(48, 'hours', 'Time free of symptoms after something catching'),
  answersValidDays: lower(90, 'days', 'How long full health answers stay valid'),
  recheckHours: lower(24, 'hours', 'The re-check is at most this long before the visit'),
  bpHoldSystolic: lower(160, 'mmHg', 'Upper blood pressure that holds a visit'),
  bpHoldDiastolic: lower(100, 'mmHg', 'Lower blood pressure that holds a visit'),
  bpBlockSystolic: lower(180, 'mmHg', 'Upper blood pressure that blocks a visit'),
  bpBlockDiastolic: lower(110, 'mmHg', 'Lower blood pressure that blocks a visit'),
} as const satisfies Record<string, ThresholdMeaning>;

export type ThresholdName = keyof typeof thresholdDictionary;
export type Thresholds = Readonly<Record<ThresholdName, number>>;

export const thresholdNames = Object.keys(thresholdDictionary) as ThresholdName[];

export const defaultThresholds = Object.fromEntries(
  thresholdNames.map((name) => [name, thresholdDictionary[name].value]),
) as Thresholds;

/** A clinic's own thresholds on the wire: only the ones it has changed. */
export const ThresholdChanges = z
  .partialRecord(z.enum(thresholdNames), z.int().min(0))
  .meta({ id: 'ThresholdChanges', description: 'Thresholds that a clinic has tightened' });
export type ThresholdChanges = z.infer<typeof ThresholdChanges>;

/** The names of the thresholds that `changes` would make less strict than the signed-off defaults. */
export function loosened(changes: ThresholdChanges): ThresholdName[] {
  return thresholdNames.filter((name) => {
    const { value, tighter } = thresholdDictionary[name];
    const wanted = changes[name] ?? value;
    return tighter === 'lower' ? wanted > value : wanted < value;
  });
}

/**
 * The thresholds of a clinic: the defaults with its own, stricter numbers.
 *
 * @throws Problem thresholdLoosened when one of them is less strict than the default.
 */
export function tightenOnly(changes: ThresholdChanges): Thresholds {
  const loose = loosened(changes);
  if (loose.length > 0) throw thresholdLoosened({ thresholds: loose });
  return { ...defaultThresholds, ...changes };
}
