import { ago, born, read, score, ticks, tri } from './vignettes.answers.ts';
import { cancer, child, legs, pregnant, type Told } from './vignettes.told.ts';

const old = born('1950-01-01');
const nothingSetItOff = { 'pain-trigger': ticks('nothing') };

/** What people tell who need a doctor today. */
export const toldUrgent: readonly Told[] = [
  [
    'my left calf is thick since the flight',
    'URGENT_REFERRAL',
    'UR-DVT-SUSPECT',
    { legs: ticks('calf-swollen'), lately: ticks('journey') },
  ],
  [
    'one calf is tender and warm',
    'URGENT_REFERRAL',
    'UR-DVT-SUSPECT',
    { legs: ticks('calf-painful', 'calf-warm') },
  ],
  [
    'pregnant, one sore calf',
    'URGENT_REFERRAL',
    'UR-DVT-SUSPECT',
    { ...pregnant(24, 'none'), legs: ticks('calf-painful') },
  ],
  [
    '38.6 and my back aches',
    'URGENT_REFERRAL',
    'UR-FEVER-BACK',
    { 'unwell-list': ticks('fever', 'measured'), temperature: read('Cel', 38.6) },
  ],
  [
    'no fever, I think, the thermometer said 101.5',
    'URGENT_REFERRAL',
    'UR-FEVER-BACK',
    { 'unwell-list': ticks('measured'), temperature: read('[degF]', 101.5) },
  ],
  [
    'bowel cancer three years ago, two weeks of back pain, not seen',
    'URGENT_REFERRAL',
    'UR-CANCER-BACK',
    { ...cancer('under-5-years'), 'pain-since': ago(14) },
  ],
  [
    'seven kilos gone, and I did nothing for it',
    'URGENT_REFERRAL',
    'UR-WEIGHT-LOSS',
    { 'unwell-list': ticks('weight-loss') },
  ],
  [
    'the pain never lets up',
    'URGENT_REFERRAL',
    'UR-CONSTANT-PAIN',
    { 'pain-behaviour': ticks('nothing-eases') },
  ],
  [
    'nine of ten and worse every day',
    'URGENT_REFERRAL',
    'UR-WORSENING-SEVERE',
    { 'pain-now': score(9), 'pain-trend': ticks('worse') },
  ],
  [
    'eight of ten, in a moment, from nothing',
    'URGENT_REFERRAL',
    'UR-WORSENING-SEVERE',
    { ...nothingSetItOff, 'pain-now': score(8), 'pain-behaviour': ticks('sudden') },
  ],
  ['my right foot is numb since last week', 'URGENT_REFERRAL', 'UR-LEG-NUMB-NEW', legs({ numb: 'right' })],
  [
    'slipped and sat down hard, I am 76',
    'URGENT_REFERRAL',
    'UR-FRACTURE-RISK',
    {
      'date-of-birth': old,
      'pain-behaviour': ticks('accident'),
      accident: ticks('fall'),
      'accident-when': ago(2),
      'accident-seen': tri('no'),
    },
  ],
  [
    'a sudden seven while making the bed, I am 76',
    'URGENT_REFERRAL',
    'UR-FRACTURE-RISK',
    {
      'date-of-birth': old,
      'pain-now': score(7),
      'pain-behaviour': ticks('sudden'),
      'pain-trigger': ticks('housework'),
    },
  ],
  ['I have become shorter, there is a bump', 'URGENT_REFERRAL', 'UR-FRACTURE-RISK', { legs: ticks('shape') }],
  [
    '184 over 100 yesterday, I feel well',
    'URGENT_REFERRAL',
    'UR-BP-SEVERE',
    { heart: ticks('measured'), 'blood-pressure': read('mm[Hg]', 184, 100) },
  ],
  [
    'my side hurts and it burns when I wee',
    'URGENT_REFERRAL',
    'UR-RENAL',
    { 'unwell-list': ticks('side', 'burning') },
  ],
  ['a stripe of blisters on one side', 'URGENT_REFERRAL', 'UR-SKIN-SPREADING', { skin: ticks('blisters') }],
  ['hot red skin on my shin, growing', 'URGENT_REFERRAL', 'UR-SKIN-SPREADING', { skin: ticks('spreading') }],
  [
    'tablets for Crohn weaken me, three weeks of pain from nothing, I feel rotten',
    'URGENT_REFERRAL',
    'UR-INFECT-RISK-UNWELL',
    {
      ...nothingSetItOff,
      'pain-since': ago(21),
      conditions: ticks('immune'),
      'unwell-list': ticks('unwell'),
    },
  ],
  [
    'pneumonia six weeks ago, my back for four, not well',
    'URGENT_REFERRAL',
    'UR-INFECT-RISK-UNWELL',
    { 'pain-since': ago(28), lately: ticks('infection'), 'unwell-list': ticks('unwell') },
  ],
  [
    '56, first back pain of my life, it wakes me most nights',
    'URGENT_REFERRAL',
    'UR-NIGHT-PAIN-COMBO',
    {
      'date-of-birth': born('1970-01-01'),
      'pain-behaviour': ticks('disturbs-sleep'),
      sleep: ticks('most-nights'),
      'pain-history': ticks('first-time'),
    },
  ],
  [
    'a tight belt round my chest, I do not know why',
    'URGENT_REFERRAL',
    'UR-THORACIC-BAND',
    { 'pain-behaviour': ticks('band') },
  ],
  [
    'twelve, a sore back and a fever',
    'URGENT_REFERRAL',
    'UR-FEVER-BACK',
    { ...child('2014-01-01'), 'unwell-list': ticks('fever') },
  ],
];
