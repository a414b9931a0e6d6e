import { avoid, block, noServiceAtAll, noTechnique } from '../effects.ts';
import type { Predicate } from '../rule.ts';
import { rule } from '../rule.ts';
import { anyTrue, atMost, hadCancer } from './compare.ts';

const recentSurgeryWeeks = 12;

/** What makes a painful calf suspicious. */
const clotRisk: Predicate = (f, limits) =>
  f.calfWarmOrRed === true ||
  atMost(f.longTravelDaysAgo, limits.longTravelDays) ||
  atMost(f.surgeryWeeksAgo, recentSurgeryWeeks) ||
  anyTrue(f.immobile, f.pregnant, f.dvtHistory) ||
  hadCancer(f);

export const aortic = rule({
  id: 'RF-AORTIC',
  tier: 'EMERGENCY',
  category: 'heart',
  reads: ['tearingPain', 'pulsatingAbdomen', 'knownAneurysm', 'backPain', 'painNewSinceDiagnosis'],
  fires: (f) =>
    anyTrue(f.tearingPain, f.pulsatingAbdomen) ||
    (f.knownAneurysm === true && f.backPain === true && f.painNewSinceDiagnosis === true),
  effects: [block('emergency')],
  clearance: ['DOC'],
  client:
    'What you describe needs emergency care now. Please call the emergency number, and rest until help comes.',
  therapist: {
    preview:
      'Tearing pain, a strong pulse in the belly or new pain with a known finding. Emergency care first.',
    full: 'Sudden tearing pain, a strong pulse felt in the belly, or new back pain with a known aneurysm: it can look like ordinary back pain.',
    atTable:
      'Do not treat, do not press the belly. Keep the client lying still and call the emergency number.',
  },
  sources: ['AAA-1', 'AAA-2', 'AAA-3'],
  basis: 'added',
});

export const suspectedClot = rule({
  id: 'UR-DVT-SUSPECT',
  tier: 'URGENT_REFERRAL',
  category: 'heart',
  reads: [
    'calfSwellingOneSide',
    'calfPainOneSide',
    'calfWarmOrRed',
    'longTravelDaysAgo',
    'surgeryWeeksAgo',
    'immobile',
    'pregnant',
    'dvtHistory',
    'cancer',
  ],
  fires: (f, limits) => f.calfSwellingOneSide === true || (f.calfPainOneSide === true && clotRisk(f, limits)),
  effects: [block('same_day')],
  clearance: ['DOC'],
  client:
    'A swollen or painful calf on one side needs a doctor today, and must not be massaged. If you become short of breath or your chest hurts, call the emergency number at once.',
  therapist: {
    preview: 'One calf swollen or painful. Medical check the same day, no massage.',
    full: 'One-sided calf swelling, or calf pain with warmth, redness or a risk. Massage can move a clot. With chest pain or breathlessness it is an emergency.',
    atTable:
      'Do not touch either leg. Same-day medical check; breathless or chest pain: emergency number now.',
  },
  sources: ['S1 DVT', 'PE-1', 'PE-2', 'PE-3', 'NYSED'],
  basis: 'seed+added',
});

export const knownClot = rule({
  id: 'CL-DVT-KNOWN',
  tier: 'CLEARANCE_REQUIRED',
  category: 'heart',
  reads: ['dvtActiveOrUnder3Months'],
  fires: (f) => f.dvtActiveOrUnder3Months === true,
  effects: [avoid('affected_limb'), noServiceAtAll],
  clearance: ['DOC'],
  client:
    'While this is being treated there is no massage. Afterwards we need a note from the doctor who treats you.',
  therapist: {
    preview: 'A circulation problem under treatment. No massage until the treating doctor agrees.',
    full: 'A clot in a leg or lung under treatment or found in the last months. No massage while it is active; a document from the treating doctor afterwards.',
    atTable: 'No session while it is active. Later: never on that limb, light work elsewhere.',
  },
  sources: ['S1', 'PE-2'],
  basis: 'seed+added',
});

export const knownAneurysm = rule({
  id: 'CL-AAA-KNOWN',
  tier: 'CLEARANCE_REQUIRED',
  category: 'heart',
  reads: ['knownAneurysm'],
  fires: (f) => f.knownAneurysm === true,
  unless: [aortic],
  effects: [avoid('abdomen'), noTechnique('deep_prone_pressure')],
  clearance: ['DOC'],
  client: 'Because of what was found we need a note from your doctor that massage is all right for you.',
  therapist: {
    preview:
      'A known finding of a large vessel. A note is needed; no belly work, no deep pressure face down.',
    full: 'A known aneurysm without new pain. Some are treated safely; a doctor has to say so.',
    atTable:
      'No work on the belly, no deep pressure face down. New back or belly pain: stop, emergency number.',
  },
  sources: ['AAA-3', 'AAA-4'],
  basis: 'added',
});

export const longJourney = rule({
  id: 'NT-FLIGHT',
  tier: 'NOTE',
  category: 'heart',
  reads: ['longTravelDaysAgo'],
  fires: (f, limits) => atMost(f.longTravelDaysAgo, limits.longTravelDays),
  unless: [suspectedClot],
  client: 'After a long journey, tell us at once if one calf becomes swollen, painful, warm or red.',
  therapist: {
    preview: 'A long journey lately, no leg signs: ask about the calves again on the day.',
    full: 'A flight or drive of more than four hours in the last weeks without any leg sign.',
    atTable:
      'Ask again and look at both calves before starting. One swollen, painful, warm or red: do not treat.',
  },
  sources: ['S0 flight', 'PE-2'],
  basis: 'seed+added',
});

export const vascularRules = [aortic, suspectedClot, knownClot, knownAneurysm, longJourney];
