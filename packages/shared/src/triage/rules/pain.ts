import { block } from '../effects.ts';
import { rule } from '../rule.ts';
import { atLeast, hadCancer, lessThan, moreThan } from './compare.ts';

const lateFirstPainAge = 50;
const earlyFirstPainAge = 20;
const persistentDays = 14;

export const constantPain = rule({
  id: 'UR-CONSTANT-PAIN',
  tier: 'URGENT_REFERRAL',
  category: 'pain',
  reads: ['painConstantUnrelenting'],
  fires: (f) => f.painConstantUnrelenting === true,
  effects: [block('within_days')],
  clearance: ['DOC'],
  client: 'Pain that nothing eases should be looked at by a doctor in the next days, before any massage.',
  therapist: {
    preview: 'Pain that nothing eases. Doctor first.',
    full: 'Pain that no position, rest or other measure ever eases, whatever its score and place.',
    atTable: 'Do not treat. Movement and hands will not settle this kind of pain.',
  },
  sources: ['S0', 'HD-AU'],
  basis: 'seed+added',
});

export const worseningSevere = rule({
  id: 'UR-WORSENING-SEVERE',
  tier: 'URGENT_REFERRAL',
  category: 'pain',
  reads: ['painScore', 'painTrend', 'painOnset', 'mechanicalTrigger'],
  fires: (f, limits) =>
    atLeast(f.painScore, limits.severePain) &&
    (f.painTrend === 'worsening' || (f.painOnset === 'sudden' && f.mechanicalTrigger === null)),
  effects: [block('within_days')],
  clearance: ['DOC'],
  client: 'Pain this strong should be looked at by a doctor before a massage. Please get medical advice now.',
  therapist: {
    preview: 'Severe pain, getting worse or sudden without a cause. Medical advice first.',
    full: 'Severe pain that is getting worse, or that came suddenly although nothing set it off.',
    atTable: 'Do not treat. Help the client find a position of ease and seek advice.',
  },
  sources: ['S0', 'S1'],
  basis: 'seed',
});

export const nightPain = rule({
  id: 'UR-NIGHT-PAIN-COMBO',
  tier: 'URGENT_REFERRAL',
  category: 'pain',
  reads: ['nightPain', 'backPain', 'age', 'firstEpisode', 'cancer', 'weightLossUnexplained', 'bandLikePain'],
  fires: (f) =>
    f.nightPain === 'wakes_most_nights' &&
    f.backPain === true &&
    ((atLeast(f.age, lateFirstPainAge) && f.firstEpisode === true) ||
      hadCancer(f) ||
      f.weightLossUnexplained === 'yes' ||
      f.bandLikePain === true),
  effects: [block('within_days')],
  clearance: ['DOC'],
  client:
    'Pain that wakes you most nights, with your other answers, should be looked at by your doctor in the next days.',
  therapist: {
    preview: 'Night pain together with another sign. Doctor first.',
    full: 'Pain that wakes on most nights with a first episode at 50 or later, a history of cancer, weight loss or band-like pain. Night pain alone does not do this.',
    atTable: 'Do not treat until a doctor has looked at it.',
  },
  sources: ['S1', 'IFOMPT', 'NG234'],
  basis: 'seed+added',
});

export const bandPain = rule({
  id: 'UR-THORACIC-BAND',
  tier: 'URGENT_REFERRAL',
  category: 'pain',
  reads: ['bandLikePain'],
  fires: (f) => f.bandLikePain === true,
  effects: [block('within_days')],
  clearance: ['DOC'],
  client:
    'Pain like a band round your chest or belly should be looked at by your doctor in the next days, before any massage.',
  therapist: {
    preview: 'Band-like or mid-back pain without a reason. Doctor first.',
    full: 'Unexplained pain like a band round chest or belly, or between the shoulder blades.',
    atTable: 'Do not treat until a doctor has looked at it. Leg signs: emergency care.',
  },
  sources: ['NHS-BP', 'NG234'],
  basis: 'added',
});

export const losingFunction = rule({
  id: 'CL-FUNCTION-PROGRESSIVE',
  tier: 'CLEARANCE_REQUIRED',
  category: 'pain',
  reads: ['backPain', 'painTrend', 'nightPain', 'preventsDailyActivities'],
  fires: (f) =>
    f.backPain === true &&
    (f.painTrend === 'worsening' ||
      f.nightPain === 'wakes_most_nights' ||
      f.preventsDailyActivities === true),
  clearance: ['CALL', 'DOC'],
  client:
    'Your back deserves a closer look first. Someone will ring you, or send us a note if a professional has seen you.',
  therapist: {
    preview: 'Getting worse, waking most nights or stopping daily life. A call or a note first.',
    full: 'Back pain that is getting steadily worse, wakes on most nights, or makes walking, dressing or working impossible. Also when assessed earlier.',
    atTable: 'Ask what has changed since the call. Gentle and short; worse again: refer.',
  },
  sources: ['S1'],
  basis: 'seed',
});

export const persistentPain = rule({
  id: 'NT-PERSIST-14D',
  tier: 'NOTE',
  category: 'pain',
  reads: ['backPain', 'painDurationDays', 'assessedByClinician', 'painTrend', 'context'],
  fires: (f) =>
    f.backPain === true &&
    moreThan(f.painDurationDays, persistentDays) &&
    f.assessedByClinician !== true &&
    f.painTrend !== 'worsening' &&
    f.context !== 'follow_up',
  client:
    'You can go ahead. As this has lasted more than two weeks, a doctor or physio could have a look at it too.',
  therapist: {
    preview: 'More than two weeks, never assessed. Go ahead, suggest a check.',
    full: 'Back pain of more than 14 days that nobody has looked at, and that is not getting worse.',
    atTable: 'Proceed. Suggest a doctor or physio afterwards.',
  },
  sources: ['S1'],
  basis: 'seed',
});

export const recurrentPain = rule({
  id: 'NT-RECURRENT',
  tier: 'NOTE',
  category: 'pain',
  reads: ['recursAfterShortRelief'],
  fires: (f) => f.recursAfterShortRelief === true,
  client: 'You can go ahead. When pain keeps coming back, an assessment and a plan over some weeks can help.',
  therapist: {
    preview: 'Keeps coming back after short relief. Go ahead, offer a plan.',
    full: 'Relief that keeps fading: it does not rule anything out, so ask the safety questions again at each visit.',
    atTable: 'Proceed. Suggest an assessment and a plan; compare with the last visit.',
  },
  sources: ['S1', 'S0'],
  basis: 'seed',
});

export const firstPainByAge = rule({
  id: 'NT-AGE-ONSET',
  tier: 'NOTE',
  category: 'pain',
  reads: ['backPain', 'firstEpisode', 'age'],
  fires: (f) =>
    f.backPain === true &&
    f.firstEpisode === true &&
    (lessThan(f.age, earlyFirstPainAge) || atLeast(f.age, lateFirstPainAge)),
  client: 'You can go ahead. Your therapist knows that this is your first back pain.',
  therapist: {
    preview: 'First back pain ever, at a younger or older age. Go ahead.',
    full: 'First back pain of a life before 20 or from 50. Weak by itself: most people have some such sign and nothing serious.',
    atTable: 'Proceed. Begin lighter than usual and ask the safety questions again on the day.',
  },
  sources: ['HENSCHKE', 'PRACT'],
  basis: 'added',
});

export const painRules = [
  constantPain,
  worseningSevere,
  nightPain,
  bandPain,
  losingFunction,
  persistentPain,
  recurrentPain,
  firstPainByAge,
];
