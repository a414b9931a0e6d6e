import { ago, marked, read, ticks, tri } from './vignettes.answers.ts';
import { cancer, legs, pregnant, type Told } from './vignettes.told.ts';

/** What people tell who need somebody today, in their words, with what they would tap and the rule that catches it. */
export const toldEmergencies: readonly Told[] = [
  [
    'since my back went I sit for ages before any wee comes',
    'EMERGENCY',
    'RF-CES-BLADDER-BOWEL',
    { private: ticks('passing'), 'bladder-longstanding': tri('no') },
  ],
  [
    'I leak when I cough, only since this back',
    'EMERGENCY',
    'RF-CES-BLADDER-BOWEL',
    { private: ticks('leaking'), 'bladder-longstanding': tri('no') },
  ],
  [
    'I have leaked for ten years, but now I cannot feel my bowels either',
    'EMERGENCY',
    'RF-CES-BLADDER-BOWEL',
    { private: ticks('leaking', 'bowel'), 'bladder-longstanding': tri('yes') },
  ],
  [
    'no pain at all, but where a bike saddle would be it is like cotton wool',
    'EMERGENCY',
    'RF-CES-SADDLE',
    { 'body-map': marked(), private: ticks('numb') },
  ],
  [
    'it started in the left leg, now the right one tingles',
    'EMERGENCY',
    'RF-CES-BILATERAL-LEG',
    legs({ pain: 'left', tingling: 'right' }),
  ],
  [
    'both feet have been tingling since the back pain',
    'EMERGENCY',
    'RF-CES-BILATERAL-LEG',
    legs({ tingling: 'both' }),
  ],
  ['since the back pain sex does not work', 'EMERGENCY', 'RF-CES-SEXUAL', { private: ticks('sexual') }],
  [
    'my right foot slaps the floor, my back is not even sore',
    'EMERGENCY',
    'RF-NEURO-WEAKNESS',
    { 'body-map': marked(), legs: ticks('foot-drags') },
  ],
  [
    'my legs get weaker week by week',
    'EMERGENCY',
    'RF-NEURO-WEAKNESS',
    { legs: ticks('weak'), 'leg-weak-how': ticks('worse'), 'leg-weak-side': ticks('both') },
  ],
  ['I wobble, my legs do not do what I want', 'EMERGENCY', 'RF-NEURO-WEAKNESS', { legs: ticks('unsteady') }],
  [
    'a sore back, and my chest is tight today',
    'EMERGENCY',
    'RF-CARDIAC-PE-NOW',
    { 'last-day': ticks('chest') },
  ],
  ['I fainted this morning', 'EMERGENCY', 'RF-CARDIAC-PE-NOW', { 'last-day': ticks('faint') }],
  [
    'one calf is thick, and I am out of breath',
    'EMERGENCY',
    'RF-CARDIAC-PE-NOW',
    { legs: ticks('calf-swollen'), 'last-day': ticks('breath') },
  ],
  [
    'the corner of my mouth hung down on Sunday, for an hour',
    'EMERGENCY',
    'RF-STROKE-NOW',
    { 'last-week': ticks('face') },
  ],
  [
    'I could not see on one side three days ago',
    'EMERGENCY',
    'RF-STROKE-NOW',
    { 'last-week': ticks('sight') },
  ],
  [
    'a headache like a clap of thunder yesterday',
    'EMERGENCY',
    'RF-STROKE-NOW',
    { 'last-week': ticks('headache') },
  ],
  [
    'my neck hurts like never before and the room spins',
    'EMERGENCY',
    'RF-CAD-NECK',
    { 'body-map': marked('neck-back'), 'last-day': ticks('neck', 'dizzy') },
  ],
  ['it ripped between chest and back', 'EMERGENCY', 'RF-AORTIC', { 'last-day': ticks('tearing') }],
  [
    'the doctor knows of the aneurysm, my back began last week',
    'EMERGENCY',
    'RF-AORTIC',
    { heart: ticks('aneurysm'), 'aneurysm-pain': tri('yes') },
  ],
  [
    'came off my motorbike at speed, nobody has looked at me',
    'EMERGENCY',
    'RF-MAJOR-TRAUMA',
    {
      'pain-behaviour': ticks('accident'),
      accident: ticks('serious'),
      'accident-when': ago(1),
      'accident-seen': tri('no'),
    },
  ],
  [
    'diabetic, sore back, shivering',
    'EMERGENCY',
    'RF-SPINAL-INFECTION',
    { 'unwell-list': ticks('chills'), conditions: ticks('diabetes'), 'diabetes-now': ticks('none') },
  ],
  [
    'I used a needle last month, my back aches, I soak the bed',
    'EMERGENCY',
    'RF-SPINAL-INFECTION',
    { 'unwell-list': ticks('sweats'), lately: ticks('injected-drugs') },
  ],
  [
    'breast cancer eight years ago, a sore back and a clumsy hand',
    'EMERGENCY',
    'RF-MSCC',
    { ...cancer('over-5-years'), legs: ticks('hand') },
  ],
  [
    'they are treating my prostate, my back hurts, one foot is numb',
    'EMERGENCY',
    'RF-MSCC',
    { ...cancer('treatment'), ...legs({ numb: 'left' }) },
  ],
  ['thirty weeks, and the baby is quiet today', 'EMERGENCY', 'RF-PREG-ACUTE', pregnant(30, 'movement')],
  [
    'twenty-six weeks, a bad headache and flashes',
    'EMERGENCY',
    'RF-PREG-ACUTE',
    pregnant(26, 'headache', 'sight'),
  ],
  [
    '188 over 105 and my head is pounding',
    'EMERGENCY',
    'RF-HTN-CRISIS',
    {
      heart: ticks('measured'),
      'blood-pressure': read('mm[Hg]', 188, 105),
      'last-day': ticks('bad-headache'),
    },
  ],
];
