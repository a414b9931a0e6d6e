import type { FactName, Facts } from '../triage/index.ts';

/**
 * What "not sure" or blank means for facts that only MODIFY or NOTE rules read (and for a vaccine's date): the
 * strictest range, never a hold. Every other safety fact is listed in `unsureRedFlags` instead.
 */
export const strictestWhenUnsure: Facts = {
  recursAfterShortRelief: true,
  seizedUpHours: 24,
  areaInflamedOrVeryTender: true,
  knownDiscOrSciatica: true,
  reducedSensationArea: true,
  insulinOrSulfonylurea: true,
  lymphoedemaOrNodesRemoved: true,
  priorInjuryOrScan: true,
  localSkinIssue: true,
  vaccineHoursAgo: 24,
  bloodThinner: true,
  bleedingMild: true,
  strongPainkillerHoursAgo: 0,
  botoxHoursAgo: 0,
  fillerDaysAgo: 0,
  allergies: ['other_product'],
  sensitiveSkin: true,
  cannotLieProne: true,
  implant: 'other',
  stressAmplifies: true,
  noImprovementDays: 10,
};

/** Doubt about these already has the strict meaning when they stay absent: they only ever mitigate, or no rule reads them. */
export const absentIsStrict: ReadonlySet<FactName> = new Set<FactName>([
  'assessedByClinician',
  'traumaAssessed',
  'maternityApproval',
  'guardianConsent',
  'bladderLongstandingUnchanged',
  'nonMelanomaSkin',
  'requestedService',
  'requestedPressure',
  'requestsDeepLowBack',
  'temperatureC',
  'temperatureRaw',
  'bp',
  // The completeness check keeps a booking from being confirmed without it.
  'age',
  // Counted from ticks; a doubtful tick counts.
  'inflammatoryFeatures',
]);

/** An unknown day: null, and not listed, because the rules already take it for a recent one. */
export const unknownIsRecent: ReadonlySet<FactName> = new Set<FactName>(['legSymptomDays', 'traumaDaysAgo']);

/** What an open fact holds while it is listed; the others stay absent. */
export const openValues: Facts = {
  saddleNumbness: 'unsure',
  sexualChangeNew: 'unsure',
  fever: 'unsure',
  weightLossUnexplained: 'unsure',
  painOnset: 'unsure',
  painDurationDays: null,
  painScore: null,
  seizureMonthsAgo: null,
  temperatureC: null,
  bp: null,
  strokeMonthsAgo: null,
  cardiacEventMonthsAgo: null,
  longTravelDaysAgo: null,
  pregnancyWeeks: null,
  postpartumWeeks: null,
  fractureWeeksAgo: null,
  surgeryWeeksAgo: null,
  steroidMonths: null,
  legSymptomDays: null,
  traumaDaysAgo: null,
};

const worseLast: Partial<Record<FactName, readonly unknown[]>> = {
  bladderChange: [
    'none',
    'frequency',
    'urgency',
    'stress_leak',
    'weak_stream',
    'difficulty_starting',
    'incontinence',
    'reduced_sensation',
    'retention',
  ],
  cancer: ['none', 'remission_gt_5y', 'remission_lt_5y', 'on_treatment', 'spine_or_bone', 'low_counts'],
  implant: [
    'none',
    'other',
    'cochlear_implant',
    'breast_implant',
    'port',
    'metalwork',
    'joint_replacement',
    'nerve_stimulator',
    'defibrillator',
    'pacemaker',
  ],
  fever: ['no', 'unsure', 'yes'],
};

/** Of two values that answers give for one fact, the one that decides. */
export function worse(fact: FactName, a: unknown, b: unknown): unknown {
  if (a === undefined || a === null) return b;
  const order = worseLast[fact];
  if (order) return order.indexOf(b) > order.indexOf(a) ? b : a;
  if (typeof a === 'boolean') return a || b;
  if (Array.isArray(a) && Array.isArray(b)) return [...new Set([...(a as unknown[]), ...(b as unknown[])])];
  // All numbers that two answers can give are "how long ago", where the more recent is the stricter.
  if (typeof a === 'number' && typeof b === 'number') return Math.min(a, b);
  return b;
}
