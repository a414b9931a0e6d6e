import { block } from '../effects.ts';
import type { Facts } from '../facts.ts';
import { rule } from '../rule.ts';
import { anyTrue, atLeast, moreThan } from './compare.ts';

const followUp = (f: Facts): boolean => f.context === 'follow_up';

const soreHours = 48;
const worseHours = 24;
const noProgressDays = 10;

export const newNeuroAfter = rule({
  id: 'FU-NEURO-NEW',
  tier: 'URGENT_REFERRAL',
  category: 'after',
  reads: ['context', 'newNeuroAfter'],
  fires: (f) => followUp(f) && f.newNeuroAfter === true,
  effects: [block('same_day')],
  clearance: ['DOC'],
  client:
    'New numbness, weakness or shooting pain after a massage should be seen by a doctor today. Please answer the safety questions again.',
  therapist: {
    preview: 'New nerve signs after a session. Medical review first.',
    full: 'New numbness, tingling, weakness or severe shooting pain since the treatment. No further bookings until reviewed; the emergency questions are asked again.',
    atTable: 'Do not treat. Medical review, whatever was assessed before.',
  },
  sources: ['S1'],
  basis: 'seed',
});

export const stillSore = rule({
  id: 'FU-SORE-48H',
  tier: 'CLEARANCE_REQUIRED',
  category: 'after',
  reads: ['context', 'sorenessHours'],
  fires: (f) => followUp(f) && moreThan(f.sorenessHours, soreHours),
  clearance: ['CALL'],
  client:
    'Soreness should fade within two days. Please ask a health professional; we will ring you before the next visit.',
  therapist: {
    preview: 'Sore for more than two days after a session. A call before the next.',
    full: 'Soreness that lasted more than 48 hours after the treatment.',
    atTable: 'Next time lighter and shorter than last time, and ask on the next day.',
  },
  sources: ['S1'],
  basis: 'seed',
});

export const worseAfter = rule({
  id: 'FU-WORSE-24H',
  tier: 'CLEARANCE_REQUIRED',
  category: 'after',
  reads: ['context', 'worseHours'],
  fires: (f) => followUp(f) && moreThan(f.worseHours, worseHours),
  clearance: ['CALL', 'DOC'],
  client:
    'Pain that is worse than before for more than a day should be looked at. Please ask a health professional; we will ring you.',
  therapist: {
    preview: 'Worse for more than a day after a session. A call or a note before the next.',
    full: 'Pain above its earlier level for more than 24 hours after the treatment.',
    atTable: 'Nothing until it is cleared. Then a lower cap and a shorter session than last time.',
  },
  sources: ['S1'],
  basis: 'seed',
});

export const bruiseOrNumb = rule({
  id: 'FU-BRUISE-NUMB',
  tier: 'CLEARANCE_REQUIRED',
  category: 'after',
  reads: ['context', 'bruisingAfter', 'numbnessAfter', 'increasedPainAfter'],
  fires: (f) => followUp(f) && anyTrue(f.bruisingAfter, f.numbnessAfter, f.increasedPainAfter),
  clearance: ['CALL', 'DOC'],
  client:
    'Thank you for telling us. Please ask a health professional before going on; we will ring you before the next visit.',
  therapist: {
    preview: 'Bruising, numbness or more pain after a session. A call or a note before the next.',
    full: 'Bruising, a numb area or more pain since the treatment.',
    atTable: 'Nothing until it is cleared. Leave the area out, lower the cap.',
  },
  sources: ['S1'],
  basis: 'seed',
});

export const noProgress = rule({
  id: 'FU-NO-PROGRESS',
  tier: 'NOTE',
  category: 'after',
  reads: ['context', 'noImprovementDays'],
  fires: (f) => followUp(f) && atLeast(f.noImprovementDays, noProgressDays),
  client: 'As it is no better yet, a doctor or physio should have a look, and we change the plan.',
  therapist: {
    preview: 'No better after ten days. Refer and change the plan.',
    full: 'Ten days or more of self-care or treatment without any improvement.',
    atTable: 'Do not repeat what did not help. Suggest a check and another approach.',
  },
  sources: ['S1', 'S0'],
  basis: 'seed',
});

export const followUpRules = [newNeuroAfter, stillSore, worseAfter, bruiseOrNumb, noProgress];
