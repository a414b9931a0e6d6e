import { avoid, block, stopSession } from '../effects.ts';
import type { Facts } from '../facts.ts';
import { rule } from '../rule.ts';
import { anyTrue } from './compare.ts';

const inSession = (f: Facts): boolean => f.context === 'in_session';

export const stopSystemic = rule({
  id: 'IS-STOP-SYSTEMIC',
  tier: 'EMERGENCY',
  category: 'session',
  reads: ['context', 'dizzy', 'breathless', 'chestPain', 'suddenWeakness'],
  fires: (f) => inSession(f) && anyTrue(f.dizzy, f.breathless, f.chestPain, f.suddenWeakness),
  effects: [stopSession, block('emergency')],
  clearance: ['DOC'],
  client:
    'We stop here and get help now. Please stay where you are comfortable; your therapist stays with you.',
  therapist: {
    preview: 'Stopped during a session for an emergency sign.',
    full: 'Dizziness, breathlessness, chest pain or sudden weakness during treatment. Note the time; an incident report follows.',
    atTable: 'Stop. Call the emergency number, sit the client up if breathless, stay, note the time.',
  },
  sources: ['S1'],
  basis: 'seed',
});

export const stopNeuro = rule({
  id: 'IS-STOP-NEURO',
  tier: 'URGENT_REFERRAL',
  category: 'session',
  reads: ['context', 'legSymptomsDuring'],
  fires: (f) => inSession(f) && f.legSymptomsDuring === true,
  effects: [stopSession, block('same_day')],
  clearance: ['DOC'],
  client:
    'We stop here. What you feel in your leg should be looked at by a doctor soon, before the next massage.',
  therapist: {
    preview: 'Stopped during a session for a feeling down the leg.',
    full: 'Sharp, shooting, numb or tingling feeling down a leg during treatment. An earlier assessment does not change this.',
    atTable:
      'Stop and end the session. Ask about saddle, bladder, both legs, weakness; hand over the referral text.',
  },
  sources: ['S1'],
  basis: 'seed',
});

export const stopLocal = rule({
  id: 'IS-STOP-LOCAL',
  tier: 'CLEARANCE_REQUIRED',
  category: 'session',
  reads: ['context', 'skinChangeDuring'],
  fires: (f) => inSession(f) && f.skinChangeDuring === true,
  effects: [avoid('affected_area')],
  clearance: ['CALL'],
  client:
    'Your therapist stops working there. Someone will ring you before the next visit to hear how it looks.',
  therapist: {
    preview: 'A skin change during the last session. A call before the next.',
    full: 'Redness, swelling, bruising or another skin change that grew during treatment.',
    atTable: 'Stop on that area. With consent take a photo and note it; no ice or heat on numb skin.',
  },
  sources: ['S1'],
  basis: 'seed',
});

export const painAboveAgreed = rule({
  id: 'IS-PAIN-ABOVE',
  tier: 'MODIFY',
  category: 'session',
  reads: ['context', 'painAboveAgreed', 'guarding'],
  fires: (f) => inSession(f) && anyTrue(f.painAboveAgreed, f.guarding),
  client: 'Thank you for saying so. Your therapist goes lighter at once.',
  therapist: {
    preview: 'More pain than agreed during a session: lighter.',
    full: 'Pain above the number agreed, or guarding.',
    atTable: 'Lower the pressure at once, breathe, ask for the number again, and note it.',
  },
  sources: ['S1'],
  basis: 'seed',
});

export const inSessionRules = [stopSystemic, stopNeuro, stopLocal, painAboveAgreed];
