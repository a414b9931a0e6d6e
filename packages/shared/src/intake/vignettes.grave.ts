import type { Answers } from './answers.ts';
import { ago, born, knocked, read, score, ticks, tri } from './vignettes.answers.ts';

const leg = (code: string, side: string, more: Answers = {}): Answers => ({
  legs: ticks(code),
  [`leg-${code === 'numb' ? 'numb' : code}-side`]: ticks(side),
  ...(code === 'pain' ? { 'leg-pain-quality': ticks('aching') } : { 'leg-since': ago(3) }),
  ...more,
});
const weak = (how: string): Answers => ({
  legs: ticks('weak'),
  'leg-weak-how': ticks(how),
  'leg-weak-side': ticks('left'),
});
const pregnant = (sign: string): Answers => ({
  pregnancy: ticks('pregnant'),
  'pregnancy-weeks': read('wk', 28),
  'pregnancy-high-risk': tri('no'),
  'pregnancy-approval': tri('yes'),
  'pregnancy-signs': ticks(sign),
  'deep-low-back': ticks('no'),
});
const accident = (kind: string): Answers => ({ ...knocked, accident: ticks(kind) });
const cancer = (code: string): Answers => ({ conditions: ticks('cancer'), 'cancer-now': ticks(code) });

/** People who need somebody today, in the answers that they would give. */
export const grave: [string, Answers][] = [
  ['"it feels weird when I wipe"', { private: ticks('numb') }],
  ['"I can hardly start to pee"', { private: ticks('passing'), 'bladder-longstanding': tri('no') }],
  [
    '"I wet myself and did not notice"',
    { private: ticks('leaking', 'bladder-feeling'), 'bladder-longstanding': tri('no') },
  ],
  [
    'a leak for years, and now less bowel control',
    { private: ticks('leaking', 'bowel'), 'bladder-longstanding': tri('yes') },
  ],
  ['"since my back went, sex feels different"', { private: ticks('sexual') }],
  ['pain down both legs', leg('pain', 'both')],
  [
    'pain left, tingling right',
    {
      legs: ticks('pain', 'tingling'),
      'leg-pain-side': ticks('left'),
      'leg-pain-quality': ticks('burning'),
      'leg-tingling-side': ticks('right'),
      'leg-since': ago(2),
    },
  ],
  ['a numb foot since Tuesday', leg('numb', 'right')],
  ['tingling, not sure since when', leg('tingling', 'left', { 'leg-since': { kind: 'unsure' } })],
  ['a leg that suddenly gave way', weak('sudden')],
  ['a leg that gets weaker', weak('worse')],
  ['a leg that cannot be used', weak('severe')],
  ['a foot that drags', { legs: ticks('foot-drags') }],
  ['legs that do not obey', { legs: ticks('unsteady') }],
  ['chest pain last night', { 'last-day': ticks('chest') }],
  ['short of breath', { 'last-day': ticks('breath') }],
  ['nearly fainted', { 'last-day': ticks('faint') }],
  ['as if something tore', { 'last-day': ticks('tearing') }],
  ['a pulse in the belly', { 'last-day': ticks('pulse') }],
  ['a known aneurysm and new pain', { heart: ticks('aneurysm'), 'aneurysm-pain': tri('yes') }],
  ['a face that drooped on Sunday and is fine again', { 'last-week': ticks('face') }],
  ['an arm that went heavy', { 'last-week': ticks('arm') }],
  ['words that would not come', { 'last-week': ticks('speech') }],
  ['an eye that went dark', { 'last-week': ticks('sight') }],
  ['the worst headache ever', { 'last-week': ticks('headache') }],
  ['new neck pain with dizziness', { 'last-day': ticks('neck', 'dizzy') }],
  ['new neck pain and being sick', { 'last-day': ticks('neck', 'sick') }],
  ['off a ladder yesterday', accident('serious')],
  ['38.6 and a sore back', { 'unwell-list': ticks('fever', 'measured'), temperature: read('Cel', 38.6) }],
  [
    '101.3 Fahrenheit and "no fever"',
    { 'unwell-list': ticks('measured'), temperature: read('[degF]', 101.3) },
  ],
  [
    'shivers, and diabetes',
    { 'unwell-list': ticks('chills'), conditions: ticks('diabetes'), 'diabetes-now': ticks('none') },
  ],
  [
    'weak immunity, unwell, no fever, nothing that set it off',
    { 'unwell-list': ticks('unwell'), conditions: ticks('immune'), 'pain-trigger': ticks('nothing') },
  ],
  ['cancer under treatment and a numb leg', { ...leg('numb', 'left'), ...cancer('treatment') }],
  ['cancer long ago and a new sore back', cancer('over-5-years')],
  ['kilos lost without trying', { 'unwell-list': ticks('weight-loss') }],
  ['nothing eases it', { 'pain-behaviour': ticks('nothing-eases') }],
  ['like a tight band', { 'pain-behaviour': ticks('band') }],
  ['9 of 10 and worse every day', { 'pain-now': score(9), 'pain-trend': ticks('worse') }],
  [
    '8 of 10 out of nowhere',
    { 'pain-now': score(8), 'pain-behaviour': ticks('sudden'), 'pain-trigger': ticks('nothing') },
  ],
  ['a small knock at 70', { ...knocked, 'date-of-birth': born('1956-01-01') }],
  ['shorter and bent all of a sudden', { legs: ticks('shape') }],
  ['a swollen calf after a flight', { legs: ticks('calf-swollen'), lately: ticks('journey') }],
  [
    'one sore calf marked on the map, after a flight',
    { 'body-map': { kind: 'bodymap', areas: [{ region: 'calf-left' }] }, lately: ticks('journey') },
  ],
  ['190 over 95, feeling well', { heart: ticks('measured'), 'blood-pressure': read('mm[Hg]', 190, 95) }],
  ['a sore side and burning pee', { 'unwell-list': ticks('side', 'burning') }],
  [
    'a side marked on the map, and blood in the urine',
    { 'body-map': { kind: 'bodymap', areas: [{ region: 'side-right' }] }, 'unwell-list': ticks('blood') },
  ],
  ['a hot red patch that grows', { skin: ticks('spreading') }],
  ['blisters on one side', { skin: ticks('blisters') }],
  [
    'woken most nights, first time, at 55',
    {
      'date-of-birth': born('1971-01-01'),
      'pain-history': ticks('first-time'),
      'pain-behaviour': ticks('disturbs-sleep'),
      sleep: ticks('most-nights'),
    },
  ],
  ...['bleeding', 'headache', 'sight', 'swelling', 'movement', 'tightening'].map(
    (sign): [string, Answers] => [`pregnant: ${sign}`, pregnant(sign)],
  ),
];
