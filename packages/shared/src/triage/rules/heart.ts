import { block, capMinutes, noPosition } from '../effects.ts';
import { rule } from '../rule.ts';
import { anyTrue, atMost } from './compare.ts';

export const chestNow = rule({
  id: 'RF-CARDIAC-PE-NOW',
  tier: 'EMERGENCY',
  category: 'heart',
  reads: ['chestPain', 'breathless', 'fainted'],
  fires: (f) => anyTrue(f.chestPain, f.breathless, f.fainted),
  effects: [block('emergency')],
  clearance: ['DOC'],
  client:
    'Chest pain, new breathlessness or fainting in the last day needs emergency care now. Please call the emergency number.',
  therapist: {
    preview: 'Chest pain, breathlessness or fainting in the last day. Emergency care first.',
    full: 'Chest pain, unusual breathlessness or fainting, now or within 24 hours. It counts at every moment, during a session too.',
    atTable: 'Stop. Sit the client up, call the emergency number, stay with them.',
  },
  sources: ['S1', 'NHS-BP', 'PE-1', 'PE-2', 'PE-3'],
  basis: 'seed+added',
});

export const heartCondition = rule({
  id: 'CL-HEART',
  tier: 'CLEARANCE_REQUIRED',
  category: 'heart',
  reads: ['heartFailure', 'unstableAngina', 'arrhythmiaUncontrolled', 'cardiacEventMonthsAgo'],
  fires: (f, limits) =>
    anyTrue(f.heartFailure, f.unstableAngina, f.arrhythmiaUncontrolled) ||
    atMost(f.cardiacEventMonthsAgo, limits.heartMonths),
  effects: [capMinutes(45), noPosition('flat')],
  clearance: ['DOC'],
  client:
    'We need a note from your doctor first. Your session will then be shorter, with your upper body raised.',
  therapist: {
    preview: 'A heart condition. A note is needed; a shorter session, never flat.',
    full: 'Heart failure, unstable angina, an uncontrolled rhythm, or a heart attack, stent or operation in the last months.',
    atTable: 'Half-sitting, short, light. Breathless, chest pain or dizzy: stop, emergency number.',
  },
  sources: ['S1', 'HEART'],
  basis: 'seed+added',
});

export const heartRules = [chestNow, heartCondition];
