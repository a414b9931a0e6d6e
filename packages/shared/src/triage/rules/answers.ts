import { emergencyPanel } from '../effects.ts';
import { rule } from '../rule.ts';
import { measuredFever, moreThan } from './compare.ts';

export const unsureRedFlag = rule({
  id: 'CL-UNSURE-REDFLAG',
  tier: 'CLEARANCE_REQUIRED',
  category: 'answers',
  reads: ['unsureRedFlags', 'saddleNumbness', 'sexualChangeNew', 'fever', 'weightLossUnexplained'],
  fires: (f) =>
    (f.unsureRedFlags?.length ?? 0) > 0 ||
    [f.saddleNumbness, f.sexualChangeNew, f.fever, f.weightLossUnexplained].includes('unsure'),
  effects: [emergencyPanel],
  clearance: ['CALL'],
  client:
    'Some safety questions are open. Someone will ring you before your visit is confirmed. If any of it is happening now, use the numbers below.',
  therapist: {
    preview: 'Safety questions left open. A call before accepting.',
    full: 'A safety question was answered "not sure" or left blank: that is never a no.',
    atTable: 'Go through the open questions in plain words before starting. Still open: do not treat.',
  },
  sources: ['FHIR-EW', 'GEN'],
  basis: 'added',
});

export const contradiction = rule({
  id: 'CL-CONTRADICTION',
  tier: 'CLEARANCE_REQUIRED',
  category: 'answers',
  reads: ['contradictions', 'fever', 'temperatureC'],
  fires: (f) => (f.contradictions?.length ?? 0) > 0 || (f.fever === 'no' && measuredFever(f)),
  clearance: ['CALL'],
  client: 'Two of your answers do not fit together. Someone will ring you to get it right.',
  therapist: {
    preview: 'Answers that do not fit together. A call first.',
    full: 'Two answers cannot both be true. The worse one was used; a person asks.',
    atTable: 'Ask the two questions once more before starting, and go by the worse answer.',
  },
  sources: ['GEN'],
  basis: 'added',
});

export const freeTextAlert = rule({
  id: 'CL-FREETEXT-ALERT',
  tier: 'CLEARANCE_REQUIRED',
  category: 'answers',
  reads: ['freeTextAlert'],
  fires: (f) => f.freeTextAlert === true,
  effects: [emergencyPanel],
  clearance: ['CALL'],
  client:
    'Something you wrote makes us want to talk with you first. Someone will ring you. If it is happening now, use the numbers below.',
  therapist: {
    preview: 'Something written by the client needs a call first.',
    full: 'Free text holds an alert phrase that no ticked answer matches. Only a person clears it.',
    atTable: 'Read what was written and ask about it before starting.',
  },
  sources: ['GEN'],
  basis: 'added',
});

export const staleAnswers = rule({
  id: 'CL-STALE',
  tier: 'CLEARANCE_REQUIRED',
  category: 'answers',
  reads: ['answersAgeDays', 'healthChangedSinceIntake'],
  fires: (f, limits) =>
    moreThan(f.answersAgeDays, limits.answersValidDays) || f.healthChangedSinceIntake === true,
  clearance: ['RECHECK'],
  client: 'Your answers are old, or something has changed. Please answer once more; it takes about a minute.',
  therapist: {
    preview: 'Answers are old or something has changed. Asked again.',
    full: 'The full health answers are too old, or the client says that something has changed.',
    atTable: 'Do not start before the questions have been answered again.',
  },
  sources: ['S0', 'OSTEO'],
  basis: 'seed+added',
});

export const answerRules = [unsureRedFlag, contradiction, freeTextAlert, staleAnswers];
