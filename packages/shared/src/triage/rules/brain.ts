import { block } from '../effects.ts';
import { rule } from '../rule.ts';
import { anyTrue, atMost, moreThan } from './compare.ts';

export const strokeNow = rule({
  id: 'RF-STROKE-NOW',
  tier: 'EMERGENCY',
  category: 'brain',
  reads: ['faceDroop', 'armWeaknessSudden', 'speechTrouble', 'suddenVisionLoss', 'worstHeadacheEver'],
  fires: (f) =>
    anyTrue(f.faceDroop, f.armWeaknessSudden, f.speechTrouble, f.suddenVisionLoss, f.worstHeadacheEver),
  effects: [block('emergency')],
  clearance: ['DOC'],
  client:
    'What you describe needs emergency care now, even if it has gone away again. Please call the emergency number.',
  therapist: {
    preview: 'Sudden signs of face, arm, speech, sight or head in the last week. Emergency care first.',
    full: 'A drooping face, sudden arm weakness, trouble speaking, sudden loss of sight or the worst headache ever, now or within seven days, even if it passed.',
    atTable:
      'Do not treat. Call the emergency number at once and note the time it began; do not leave the client alone.',
  },
  sources: ['GEN'],
  basis: 'added',
});

export const neckArtery = rule({
  id: 'RF-CAD-NECK',
  tier: 'EMERGENCY',
  category: 'brain',
  reads: ['neckPainSevereNew', 'dizzy', 'doubleVision', 'unsteadyGaitNew', 'vomiting'],
  fires: (f) =>
    f.neckPainSevereNew === true && anyTrue(f.dizzy, f.doubleVision, f.unsteadyGaitNew, f.vomiting),
  effects: [block('emergency')],
  clearance: ['DOC'],
  client:
    'New, strong neck pain together with what else you describe needs emergency care now. Please call the emergency number and keep your neck still.',
  therapist: {
    preview: 'New severe neck pain with other signs. Emergency care first.',
    full: 'New, severe or unusual neck pain or headache with dizziness, double vision, unsteadiness or vomiting. Harm after neck massage has been reported.',
    atTable: 'Do not touch or move the neck. Call the emergency number.',
  },
  sources: ['VAD-1', 'VAD-2', 'VAD-3'],
  basis: 'added',
});

export const recentStroke = rule({
  id: 'CL-STROKE-RECENT',
  tier: 'CLEARANCE_REQUIRED',
  category: 'heart',
  reads: ['strokeMonthsAgo'],
  fires: (f, limits) => atMost(f.strokeMonthsAgo, limits.strokeMonths),
  clearance: ['DOC'],
  client: 'Because of what happened in the last months we need a note from your doctor before a massage.',
  therapist: {
    preview: 'A recent event of the circulation. A clinician’s note is needed.',
    full: 'A stroke or mini-stroke in the last months: not yet settled enough for massage without a doctor’s note.',
    atTable:
      'Nothing until the note is there. Then light work, slow changes of position, no deep work at the neck.',
  },
  sources: ['PRACT'],
  basis: 'added',
});

export const oldStroke = rule({
  id: 'NT-STROKE-OLD',
  tier: 'NOTE',
  category: 'heart',
  reads: ['strokeMonthsAgo'],
  fires: (f, limits) => moreThan(f.strokeMonthsAgo, limits.strokeMonths),
  client: 'Please tell your therapist about the medicines you have taken since.',
  therapist: {
    preview: 'An old event of the circulation: ask about medicines on the day.',
    full: 'A stroke or mini-stroke long enough ago. Ask whether blood thinners are taken.',
    atTable: 'Ask about blood thinners and any side with less feeling. Help the client up slowly.',
  },
  sources: ['PRACT'],
  basis: 'added',
});

export const recentSeizure = rule({
  id: 'CL-EPILEPSY-UNCONTROLLED',
  tier: 'CLEARANCE_REQUIRED',
  category: 'condition',
  reads: ['epilepsy', 'seizureMonthsAgo'],
  fires: (f, limits) => f.epilepsy === true && atMost(f.seizureMonthsAgo, limits.seizureMonths),
  clearance: ['CALL', 'DOC'],
  client:
    'Because of what happened in the last months we would like to talk with you, or see a note, before a massage.',
  therapist: {
    preview: 'A recent health event. A call or a note is needed; the client is not left alone on the table.',
    full: 'Epilepsy with a seizure in the last months. A call by the therapist or a clinician’s note is needed: risk of a fall.',
    atTable: 'Never alone on the table, table low, no flickering light. Agree what helps and whom to call.',
  },
  sources: ['PRACT'],
  basis: 'added',
});

export const controlledEpilepsy = rule({
  id: 'NT-EPILEPSY-CONTROLLED',
  tier: 'NOTE',
  category: 'condition',
  reads: ['epilepsy'],
  fires: (f) => f.epilepsy === true,
  unless: [recentSeizure],
  client: 'Please tell your therapist what to avoid for you, such as flickering light.',
  therapist: {
    preview: 'A condition that is under control: ask about triggers.',
    full: 'Epilepsy without a recent seizure, or without a known date.',
    atTable: 'Ask what sets it off. Low light is fine, flickering light is not.',
  },
  sources: ['PRACT'],
  basis: 'added',
});

export const brainRules = [strokeNow, neckArtery, recentStroke, oldStroke, recentSeizure, controlledEpilepsy];
