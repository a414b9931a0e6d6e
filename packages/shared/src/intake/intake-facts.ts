import { type FactName, factNames } from '../triage/index.ts';

const elsewhere: Record<string, readonly FactName[]> = {
  'no rule reads it, and a question that feeds nothing is not asked': ['sex'],
  'the therapist reports it during treatment': [
    'suddenWeakness',
    'legSymptomsDuring',
    'skinChangeDuring',
    'painAboveAgreed',
    'guarding',
  ],
  'asked in the messages after a visit': [
    'newNeuroAfter',
    'sorenessHours',
    'worseHours',
    'bruisingAfter',
    'numbnessAfter',
    'increasedPainAfter',
    'noImprovementDays',
  ],
  'seen at the door': ['intoxicated'],
  "checked with the place's own details, which may wait": ['venueProblems'],
  'known without asking': ['context', 'answersAgeDays'],
  'asked before and at the visit, against the answers given here': ['healthChangedSinceIntake'],
  'worked out from how the questions were answered': ['unsureRedFlags'],
};

/** Facts that an intake does not ask for, each with the reason. */
export const factsNotAsked: Partial<Record<FactName, string>> = Object.fromEntries(
  Object.entries(elsewhere).flatMap(([reason, names]) => names.map((name) => [name, reason])),
);

/** Facts that an intake must be able to produce. */
export const intakeFacts: readonly FactName[] = factNames.filter((name) => !(name in factsNotAsked));
