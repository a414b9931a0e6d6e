import type { Answers } from './answers.ts';
import { ago, born, knocked, read, score, ticks, tri, wrote } from './vignettes.answers.ts';

const triggers = [
  'lifting',
  'bending',
  'desk',
  'sport',
  'housework',
  'childcare',
  'standing',
  'travel',
  'sleep',
  'other',
];
const lifted = { 'pain-trigger': ticks('lifting'), 'pain-behaviour': ticks('sudden'), 'pain-now': score(6) };
const seizedUp = { 'pain-history': ticks('locked-up'), 'locked-up': ticks('last-3-days') };

/** Backs as therapists see them every day. None of them may wait for anybody. */
export const ordinary: [string, Answers][] = [
  ...triggers.map((trigger): [string, Answers] => [
    `stiff after ${trigger}`,
    { 'pain-trigger': ticks(trigger) },
  ]),
  ...[1, 2, 3, 5, 6, 7].map((n): [string, Answers] => [`a pain of ${n}`, { 'pain-now': score(n) }]),
  ...[0, 5, 10, 21, 60, 120, 800].map((days): [string, Answers] => [
    `for ${days} days`,
    { 'pain-since': ago(days) },
  ]),
  ...['better', 'same', 'up-and-down'].map((trend): [string, Answers] => [
    `it is ${trend}`,
    { 'pain-trend': ticks(trend) },
  ]),
  ...['falling-asleep', 'turning', 'sometimes'].map((sleep): [string, Answers] => [
    `sleep: ${sleep}`,
    { 'pain-behaviour': ticks('disturbs-sleep'), sleep: ticks(sleep) },
  ]),
  ...['tender', 'first-time', 'comes-back', 'stress', 'moving-helps', 'seen'].map(
    (code): [string, Answers] => [
      `history: ${code}`,
      { 'pain-history': ticks(code), ...(code === 'moving-helps' ? { stiffness: ticks('none') } : {}) },
    ],
  ),
  ['an awkward lift with a sudden pain of 6', lifted],
  ['the same at 67, without a knock', { ...lifted, 'date-of-birth': born('1959-01-01') }],
  ['seized up yesterday', { ...lifted, ...seizedUp }],
  ['seized up, not sure when', { ...seizedUp, 'locked-up': ticks('unsure') }],
  ['a small knock at 38', knocked],
  ['nothing that set it off', { 'pain-trigger': ticks('nothing') }],
  [
    'nothing that set it off, diabetes and insulin',
    { 'pain-trigger': ticks('nothing'), conditions: ticks('diabetes'), 'diabetes-now': ticks('insulin') },
  ],
  ['a long flight, legs fine', { 'pain-trigger': ticks('travel'), lately: ticks('journey') }],
  ['a week at the desk at 72', { 'date-of-birth': born('1954-01-01') }],
  ['eighteen, first time', { 'date-of-birth': born('2008-01-01'), 'pain-history': ticks('first-time') }],
  [
    'an ache into one leg',
    { legs: ticks('pain'), 'leg-pain-side': ticks('left'), 'leg-pain-quality': ticks('aching') },
  ],
  ['a disc problem that a physio looked at', { 'pain-history': ticks('seen'), bones: ticks('disc') }],
  ['blood pressure under control', { heart: ticks('pressure'), 'pressure-control': ticks('controlled') }],
  ['a reading of 128 / 82', { heart: ticks('measured'), 'blood-pressure': read('mm[Hg]', 128, 82) }],
  ['no fever, 36.8 measured', { 'unwell-list': ticks('measured'), temperature: read('Cel', 36.8) }],
  ['98.9 in Fahrenheit', { 'unwell-list': ticks('measured'), temperature: read('[degF]', 98.9) }],
  ['a stroke three years ago', { heart: ticks('stroke'), 'stroke-when': ago(1100) }],
  ['epilepsy, no seizure for two years', { heart: ticks('seizures'), 'seizure-when': ago(800) }],
  ['a clot ten years ago', { heart: ticks('clot'), 'clot-recent': tri('no') }],
  ['aspirin every day', { medicines: ticks('thinner'), inr: tri('no'), 'medicine-names': wrote('aspirin') }],
  ['a nut allergy', { allergies: ticks('tree-nut') }],
  ['not sure about allergies', { allergies: ticks('unsure'), 'allergies-unsure': ticks('latex') }],
  ['a pacemaker', { implants: ticks('pacemaker') }],
  ['a vaccine yesterday, well', { lately: ticks('vaccine'), 'vaccine-when': ticks('last-2-days') }],
  ['eczema', { skin: ticks('sensitive') }],
  ['a bruise', { skin: ticks('avoid') }],
  ['a minor skin cancer, treated', { conditions: ticks('cancer'), 'cancer-now': ticks('minor-skin') }],
  [
    'an operation eight months ago',
    { bones: ticks('operation'), 'operation-when': ago(240), 'operation-spine': tri('no') },
  ],
  ['a birth seven months ago', { pregnancy: ticks('birth'), 'birth-when': ago(210), caesarean: tri('no') }],
  ['scans long ago', { bones: ticks('earlier') }],
  ['nothing hurts', { 'body-map': { kind: 'bodymap', areas: [] }, goal: ticks('relax') }],
  [
    'a note without alarm',
    { note: wrote('Long week at the desk, no numbness or anything. Dog in the yard!') },
  ],
];
