import { block } from '../effects.ts';
import type { Predicate } from '../rule.ts';
import { rule } from '../rule.ts';
import { anyTrue, atLeast } from './compare.ts';

const blockingReading: Predicate = ({ bp }, limits) =>
  atLeast(bp?.[0], limits.bpBlockSystolic) || atLeast(bp?.[1], limits.bpBlockDiastolic);

const holdingReading: Predicate = ({ bp }, limits) =>
  atLeast(bp?.[0], limits.bpHoldSystolic) || atLeast(bp?.[1], limits.bpHoldDiastolic);

export const pressureCrisis = rule({
  id: 'RF-HTN-CRISIS',
  tier: 'EMERGENCY',
  category: 'heart',
  reads: ['bp', 'chestPain', 'breathless', 'worstHeadacheEver', 'severeHeadache', 'suddenVisionLoss'],
  fires: (f, limits) =>
    blockingReading(f, limits) &&
    anyTrue(f.chestPain, f.breathless, f.worstHeadacheEver, f.severeHeadache, f.suddenVisionLoss),
  effects: [block('emergency')],
  clearance: ['DOC'],
  client:
    'Your reading together with how you feel needs emergency care now. Please call the emergency number.',
  therapist: {
    preview: 'A very high reading with other signs. Emergency care first.',
    full: 'A very high blood pressure reading with headache, loss of sight, chest pain or breathlessness.',
    atTable: 'Do not treat. Let the client sit quietly and call the emergency number.',
  },
  sources: ['HTN', 'GEN'],
  basis: 'added',
});

export const severePressure = rule({
  id: 'UR-BP-SEVERE',
  tier: 'URGENT_REFERRAL',
  category: 'heart',
  reads: ['bp'],
  fires: blockingReading,
  unless: [pressureCrisis],
  effects: [block('same_day')],
  clearance: ['DOC'],
  client:
    'Your reading is high enough that a doctor should see you today. Please ring your practice or the health line now.',
  therapist: {
    preview: 'A very high reading. Medical review the same day.',
    full: 'A very high blood pressure reading without other signs.',
    atTable:
      'Do not treat. Same-day medical review; headache, chest pain or loss of sight: emergency number.',
  },
  sources: ['HTN', 'ABMP-CI'],
  basis: 'added',
});

export const uncontrolledPressure = rule({
  id: 'CL-HTN-UNCONTROLLED',
  tier: 'CLEARANCE_REQUIRED',
  category: 'heart',
  reads: ['hypertension', 'bp'],
  fires: (f, limits) =>
    f.hypertension === 'uncontrolled' || (holdingReading(f, limits) && !blockingReading(f, limits)),
  clearance: ['DOC'],
  client: 'Your blood pressure should be looked at by your doctor first. A short note from them is enough.',
  therapist: {
    preview: 'Blood pressure not under control. A note is needed.',
    full: 'High blood pressure that is untreated or not under control, by report or by reading.',
    atTable:
      'Nothing until the note is there. Then slow strokes, no long time with the head low, rise slowly.',
  },
  sources: ['HTN', 'ABMP-CI'],
  basis: 'added',
});

export const controlledPressure = rule({
  id: 'NT-HTN-CONTROLLED',
  tier: 'NOTE',
  category: 'heart',
  reads: ['hypertension'],
  fires: (f) => f.hypertension === 'controlled',
  unless: [pressureCrisis, severePressure, uncontrolledPressure],
  client: 'Please get up slowly after the massage.',
  therapist: {
    preview: 'Blood pressure under control: let the client rise slowly.',
    full: 'High blood pressure that is under control. It can be low for a while after a massage.',
    atTable: 'Sit on the edge of the table for a minute before standing.',
  },
  sources: ['HTN'],
  basis: 'added',
});

export const bloodPressureRules = [pressureCrisis, severePressure, uncontrolledPressure, controlledPressure];
