import type { FactName, Facts } from './facts.ts';
import type { Thresholds } from './thresholds.ts';

type Values<Name extends FactName> = readonly Exclude<Facts[Name], undefined>[];

const sides = ['both', 'left', 'right'] as const;
const longAgo = 1_200;

/**
 * What "positive" means for the facts that are more than a yes or no: values that, between them, meet every test that a
 * rule makes of the fact.
 */
const positiveValues: { readonly [Name in FactName]?: (limits: Thresholds) => Values<Name> } = {
  age: () => [90, 10],
  painDurationDays: () => [84],
  painScore: () => [10],
  painTrend: () => ['worsening'],
  painOnset: () => ['sudden'],
  mechanicalTrigger: () => [null],
  nightPain: () => ['wakes_most_nights'],
  seizedUpHours: () => [0],
  bladderChange: () => ['retention'],
  bowelChange: () => ['incontinence'],
  saddleNumbness: () => ['yes'],
  sexualChangeNew: () => ['yes'],
  legPain: () => sides,
  legPainQuality: () => ['shooting'],
  legNumbness: () => sides,
  legTingling: () => sides,
  legSymptomDays: () => [0],
  legWeakness: () => ['severe', 'mild_stable'],
  legWeaknessSide: () => sides,
  seizureMonthsAgo: () => [0],
  fever: () => ['yes'],
  temperatureC: () => [40],
  weightLossUnexplained: () => ['yes'],
  cancer: () => ['spine_or_bone', 'remission_gt_5y'],
  longTravelDaysAgo: () => [0],
  strokeMonthsAgo: () => [0, longAgo],
  cardiacEventMonthsAgo: () => [0],
  hypertension: () => ['uncontrolled', 'controlled'],
  bp: (limits) => [
    [limits.bpBlockSystolic, limits.bpBlockDiastolic],
    [limits.bpHoldSystolic, limits.bpHoldDiastolic],
  ],
  pregnancyWeeks: () => [0],
  postpartumWeeks: () => [0],
  inflammatoryFeatures: () => [5],
  trauma: () => ['major', 'minor'],
  traumaDaysAgo: () => [0],
  fractureWeeksAgo: () => [0],
  surgeryWeeksAgo: () => [0],
  vaccineHoursAgo: () => [0],
  steroidMonths: () => [longAgo],
  strongPainkillerHoursAgo: () => [0],
  botoxHoursAgo: () => [0],
  fillerDaysAgo: () => [0],
  allergies: () => [['other_product']],
  implant: () => ['pacemaker'],
  venueProblems: () => [['not_private']],
  answersAgeDays: () => [36_500],
  contradictions: () => [['not known']],
  sorenessHours: () => [2_160],
  worseHours: () => [2_160],
  noImprovementDays: () => [3_650],
  requestedService: () => ['deep_tissue'],
};

const yes = [true] as const;

/** The values to try for a fact that was left open. */
export function positivesOf(name: FactName, limits: Thresholds): readonly unknown[] {
  return positiveValues[name]?.(limits) ?? yes;
}
