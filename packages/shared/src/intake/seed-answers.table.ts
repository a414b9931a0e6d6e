import type { Tier } from '../triage/index.ts';
import type { Answers } from './answers.ts';
import { ago, answer, hurts, measured, ticks, yes, no } from './seed-answers.words.ts';

/** What somebody says beyond an ordinary back, where it leads, and the rules that must be among the reasons. */
export type SeedCase = readonly [says: string, answers: Answers, tier: Tier, rules: readonly string[]];

const fell = (kind: string) => ({
  'pain-behaviour': ticks('accident'),
  accident: ticks(kind),
  'accident-when': ago(3),
  'accident-seen': no,
});
const pain = (score: number) => ({ 'pain-now': answer.scale(score) });
const history = (...codes: string[]) => ({ 'pain-history': ticks(...codes) });
const legs = (...codes: string[]) => ({ legs: ticks(...codes) });
const thatAppears = { 'leg-since': ago(5) };
const sick = (...codes: string[]) => ({ 'unwell-list': ticks(...codes) });
const operated = { bones: ticks('operation'), 'operation-when': ago(10), 'operation-spine': no };
const broken = { bones: ticks('broken'), 'broken-when': ago(20), 'broken-healed': no };
const expecting = {
  pregnancy: ticks('pregnant'),
  'pregnancy-weeks': measured('wk', 22),
  'pregnancy-high-risk': no,
  'pregnancy-signs': ticks('none'),
  'deep-low-back': ticks('yes'),
};

/** What passes. */
export const passing: readonly SeedCase[] = [
  ['one awkward lift', { 'pain-trigger': ticks('lifting') }, 'NONE', []],
  [
    'a strain from lifting that came at once',
    { ...history('first-time'), 'pain-behaviour': ticks('sudden'), 'pain-trigger': ticks('lifting') },
    'NONE',
    [],
  ],
  [
    'a long flight and legs as ever',
    { 'pain-trigger': ticks('travel'), lately: ticks('journey') },
    'NOTE',
    ['NT-FLIGHT'],
  ],
  ['stress makes it worse', history('stress'), 'NOTE', ['NT-STRESS-STYLE']],
  ['earlier scans and injuries', { bones: ticks('earlier') }, 'NOTE', ['NT-PRIOR-INJURY-SCAN']],
  ['more than two weeks, not getting worse', { 'pain-since': ago(16) }, 'NOTE', ['NT-PERSIST-14D']],
  ['it keeps coming back after short relief', history('comes-back'), 'NOTE', ['NT-RECURRENT']],
  [
    'the back locked up, but longer than three days ago',
    { ...history('locked-up'), 'locked-up': ticks('earlier') },
    'NONE',
    [],
  ],
];

/** What makes the visit gentler. */
export const gentler: readonly SeedCase[] = [
  ['the place is hot and very tender', history('tender'), 'MODIFY', ['MD-INFLAMED-TENDER']],
  [
    'deep tissue wanted on a tender back',
    { ...history('tender'), service: ticks('deep-tissue') },
    'MODIFY',
    ['MD-DEEP-MISMATCH'],
  ],
  [
    'the back locked up yesterday',
    { ...history('locked-up'), 'locked-up': ticks('last-3-days') },
    'MODIFY',
    ['MD-ACUTE-FLARE'],
  ],
  [
    'a disc problem that somebody has looked at',
    { ...history('seen'), bones: ticks('disc') },
    'MODIFY',
    ['MD-DISC-KNOWN'],
  ],
  ['sensitive skin', { skin: ticks('sensitive') }, 'MODIFY', ['MD-SKIN-SENSITIVE']],
  ['a place with less feeling', { conditions: ticks('less-feeling') }, 'MODIFY', ['MD-NUMB-AREA-NO-HEAT']],
  [
    'a wound, a rash or a swelling',
    { skin: ticks('avoid'), 'skin-area': hurts('calf-left') },
    'MODIFY',
    ['MD-LOCAL-SKIN'],
  ],
  ['blood thinners', { medicines: ticks('thinner'), inr: no }, 'MODIFY', ['MD-BLOOD-THINNER']],
  ['lying face down is hard', { implants: ticks('prone') }, 'MODIFY', ['MD-PRONE-INTOLERANT']],
];

/** What waits for a person or a document. */
export const held: readonly SeedCase[] = [
  [
    'pain shooting down a leg',
    { ...legs('pain'), 'leg-pain-side': ticks('left'), 'leg-pain-quality': ticks('shooting') },
    'CLEARANCE_REQUIRED',
    ['CL-RADICULAR-UNASSESSED'],
  ],
  [
    'a slight weakness that does not change',
    { ...legs('weak'), 'leg-weak-how': ticks('mild'), 'leg-weak-side': ticks('left') },
    'CLEARANCE_REQUIRED',
    ['CL-WEAKNESS-STABLE'],
  ],
  ['pain since a fall that nobody looked at', fell('fall'), 'CLEARANCE_REQUIRED', ['CL-INJURY-UNASSESSED']],
  [
    'pain since a car crash that nobody looked at',
    fell('crash'),
    'CLEARANCE_REQUIRED',
    ['CL-INJURY-UNASSESSED'],
  ],
  ['a broken bone that has not healed', broken, 'CLEARANCE_REQUIRED', ['CL-FRACTURE']],
  ['an operation ten days ago', operated, 'CLEARANCE_REQUIRED', ['CL-SURGERY']],
  ['something catching on the skin', { skin: ticks('catching') }, 'CLEARANCE_REQUIRED', ['CL-CONTAGIOUS']],
  [
    'a clot being treated',
    { heart: ticks('clot'), 'clot-recent': yes },
    'CLEARANCE_REQUIRED',
    ['CL-DVT-KNOWN'],
  ],
  ['thin bones', { bones: ticks('thin-bones') }, 'CLEARANCE_REQUIRED', ['CL-OSTEOPOROSIS']],
  ['arthritis that is advanced', { bones: ticks('arthritis') }, 'CLEARANCE_REQUIRED', ['CL-RA-ADVANCED']],
  [
    'pregnant, firm work wanted, and nobody was asked',
    { ...expecting, 'pregnancy-approval': no },
    'CLEARANCE_REQUIRED',
    ['CL-PREGNANCY'],
  ],
  [
    'a heart operation in spring',
    { heart: ticks('attack'), 'heart-attack-when': ago(120) },
    'CLEARANCE_REQUIRED',
    ['CL-HEART'],
  ],
  [
    'not sure about a numb saddle',
    { private: ticks('unsure'), 'private-unsure': ticks('numb') },
    'CLEARANCE_REQUIRED',
    ['CL-UNSURE-REDFLAG'],
  ],
  [
    'getting steadily worse',
    { 'pain-trend': ticks('worse') },
    'CLEARANCE_REQUIRED',
    ['CL-FUNCTION-PROGRESSIVE'],
  ],
  [
    'it makes walking or dressing impossible',
    { 'pain-behaviour': ticks('cannot-do') },
    'CLEARANCE_REQUIRED',
    ['CL-FUNCTION-PROGRESSIVE'],
  ],
];

/** What stops the booking. */
export const stopped: readonly SeedCase[] = [
  [
    'new numbness in one leg',
    { ...legs('numb'), 'leg-numb-side': ticks('left'), ...thatAppears },
    'URGENT_REFERRAL',
    ['UR-LEG-NUMB-NEW'],
  ],
  [
    'new tingling down one leg',
    { ...legs('tingling'), 'leg-tingling-side': ticks('right'), ...thatAppears },
    'URGENT_REFERRAL',
    ['UR-LEG-NUMB-NEW'],
  ],
  [
    'severe and getting worse',
    { ...pain(9), 'pain-trend': ticks('worse') },
    'URGENT_REFERRAL',
    ['UR-WORSENING-SEVERE'],
  ],
  [
    'severe, all at once, for no reason',
    { ...pain(9), 'pain-behaviour': ticks('sudden'), 'pain-trigger': ticks('nothing') },
    'URGENT_REFERRAL',
    ['UR-WORSENING-SEVERE'],
  ],
  [
    'a leg that is very weak',
    { ...legs('weak'), 'leg-weak-how': ticks('severe'), 'leg-weak-side': ticks('left') },
    'EMERGENCY',
    ['RF-NEURO-WEAKNESS'],
  ],
  [
    'a leg that gets weaker',
    { ...legs('weak'), 'leg-weak-how': ticks('worse'), 'leg-weak-side': ticks('left') },
    'EMERGENCY',
    ['RF-NEURO-WEAKNESS'],
  ],
  [
    'a foot that is suddenly weak',
    { ...legs('weak'), 'leg-weak-how': ticks('sudden'), 'leg-weak-side': ticks('right') },
    'EMERGENCY',
    ['RF-NEURO-WEAKNESS'],
  ],
  [
    'urine that leaks since it began',
    { private: ticks('leaking'), 'bladder-longstanding': no },
    'EMERGENCY',
    ['RF-CES-BLADDER-BOWEL'],
  ],
  ['less control of the bowels', { private: ticks('bowel') }, 'EMERGENCY', ['RF-CES-BLADDER-BOWEL']],
  ['numbness in the groin', { private: ticks('numb') }, 'EMERGENCY', ['RF-CES-SADDLE']],
  ['a fever with back pain', sick('fever'), 'URGENT_REFERRAL', ['UR-FEVER-BACK']],
  [
    'a measured high fever with back pain',
    { ...sick('fever', 'measured'), temperature: measured('Cel', 39.2) },
    'URGENT_REFERRAL',
    ['UR-FEVER-BACK'],
  ],
  ['weight lost without trying', sick('weight-loss'), 'URGENT_REFERRAL', ['UR-WEIGHT-LOSS']],
  ['pain after a serious accident', fell('serious'), 'EMERGENCY', ['RF-MAJOR-TRAUMA']],
  [
    'pain that nothing eases',
    { 'pain-behaviour': ticks('nothing-eases') },
    'URGENT_REFERRAL',
    ['UR-CONSTANT-PAIN'],
  ],
  ['a hot red patch that spreads', { skin: ticks('spreading') }, 'URGENT_REFERRAL', ['UR-SKIN-SPREADING']],
  [
    'one calf swollen after a long flight',
    { ...legs('calf-swollen'), lately: ticks('journey') },
    'URGENT_REFERRAL',
    ['UR-DVT-SUSPECT'],
  ],
  [
    'cancer in the spine',
    { conditions: ticks('cancer'), 'cancer-now': ticks('bone') },
    'URGENT_REFERRAL',
    ['CL-CANCER-SPINE-ACTIVE'],
  ],
  [
    'woken most nights, and weight lost',
    { 'pain-behaviour': ticks('disturbs-sleep'), sleep: ticks('most-nights'), ...sick('weight-loss') },
    'URGENT_REFERRAL',
    ['UR-NIGHT-PAIN-COMBO'],
  ],
];
