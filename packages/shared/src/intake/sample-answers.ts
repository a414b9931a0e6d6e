import { type Answer, Answers } from './answers.ts';
import type { BodyRegion } from './body-regions.ts';
import { addDays, type Day } from './calendar.ts';

/** Answers of a made-up client on the day they are given, for the demo clinic and for tests. */
export type SampleAnswers = (today: Day) => Answers;

const ticks = (...codes: string[]): Answer => ({ kind: 'choice', codes });
const says = (value: 'yes' | 'no' | 'unsure'): Answer => ({ kind: 'tri', value });
const hurts = (region: BodyRegion, intensity: number): Answer => ({
  kind: 'bodymap',
  areas: [{ region, intensity }],
});
const ago = (today: Day, daysAgo: number, preset?: string): Answer => ({
  kind: 'date',
  date: addDays(today, -daysAgo),
  ...(preset === undefined ? {} : { preset }),
});

const allLists = [
  'pain-behaviour',
  'pain-history',
  'private',
  'legs',
  'last-day',
  'last-week',
  'unwell-list',
  'skin',
  'heart',
  'conditions',
  'bones',
  'lately',
  'medicines',
  'pregnancy',
  'implants',
  'allergies',
];

/** A stiff back after a week at the desk; otherwise well. Nothing in it asks for more than a visit. */
export const ordinaryBack: SampleAnswers = (today) => ({
  'answered-by': ticks('me'),
  'date-of-birth': { kind: 'date', date: '1988-04-12' },
  'body-map': hurts('low-back-centre', 4),
  'pain-now': { kind: 'scale', value: 4 },
  'pain-since': ago(today, 0, 'this-week'),
  'pain-trend': ticks('same'),
  'pain-trigger': ticks('desk'),
  goal: ticks('relieve'),
  service: ticks('remedial'),
  'contact-clinician': ticks('yes'),
  ...Object.fromEntries(allLists.map((id) => [id, ticks('none')])),
});

const ordinaryExcept =
  (changes: (today: Day) => Record<string, Answer>): SampleAnswers =>
  (today) =>
    Answers.parse({ ...ordinaryBack(today), ...changes(today) });

export const awkwardLift = ordinaryExcept((today) => ({
  'pain-now': { kind: 'scale', value: 6 },
  'pain-since': ago(today, 2),
  'pain-trend': ticks('better'),
  'pain-trigger': ticks('lifting'),
  'pain-behaviour': ticks('sudden'),
}));

export const longFlight = ordinaryExcept(() => ({
  'pain-trigger': ticks('travel'),
  lately: ticks('journey'),
}));

export const threeWeeks = ordinaryExcept((today) => ({
  'pain-since': ago(today, 21),
  'pain-trend': ticks('up-and-down'),
}));

export const saddleNumbness = ordinaryExcept(() => ({ private: ticks('numb') }));

export const bothLegs = ordinaryExcept((today) => ({
  legs: ticks('pain', 'tingling'),
  'leg-pain-side': ticks('left'),
  'leg-pain-quality': ticks('aching'),
  'leg-tingling-side': ticks('right'),
  'leg-since': ago(today, 4, 'weeks-0-to-6'),
}));

export const feverAndBack = ordinaryExcept(() => ({
  'unwell-list': ticks('fever', 'unwell', 'measured'),
  temperature: { kind: 'quantity', values: [38.6], unit: 'Cel' },
}));

export const bloodThinner = ordinaryExcept(() => ({
  medicines: ticks('thinner'),
  inr: says('no'),
  'medicine-names': { kind: 'text', text: 'Apixaban 5 mg twice a day' },
}));

export const pregnantTenWeeks = ordinaryExcept(() => ({
  pregnancy: ticks('pregnant'),
  'pregnancy-weeks': { kind: 'quantity', values: [10], unit: 'wk' },
  'pregnancy-high-risk': says('no'),
  'pregnancy-approval': says('no'),
  'pregnancy-signs': ticks('none'),
  'deep-low-back': ticks('no'),
  service: ticks('pregnancy'),
}));

export const osteoporosis = ordinaryExcept(() => ({
  'date-of-birth': { kind: 'date', date: '1957-09-30' },
  bones: ticks('thin-bones'),
}));

export const nutAllergy = ordinaryExcept(() => ({ allergies: ticks('tree-nut') }));

export const seizedUp = ordinaryExcept((today) => ({
  'pain-now': { kind: 'scale', value: 7 },
  'pain-since': ago(today, 1),
  'pain-trigger': ticks('bending'),
  'pain-behaviour': ticks('sudden'),
  'pain-history': ticks('locked-up', 'comes-back'),
  'locked-up': ticks('last-3-days'),
}));

export const shootingLeg = ordinaryExcept(() => ({
  legs: ticks('pain'),
  'leg-pain-side': ticks('right'),
  'leg-pain-quality': ticks('shooting'),
}));

export const notSureAboutNumbness = ordinaryExcept(() => ({
  private: ticks('unsure'),
  'private-unsure': ticks('numb'),
}));

export const relaxationOnly = ordinaryExcept(() => ({
  'body-map': { kind: 'bodymap', areas: [] },
  goal: ticks('relax'),
  service: ticks('relaxation'),
}));

/** Nothing new: what a recheck of an ordinary back says. */
export const nothingNew: Answers = {
  changed: says('no'),
  ...Object.fromEntries(
    ['pain-behaviour', 'private', 'legs', 'last-day', 'last-week', 'unwell-list', 'skin'].map((id) => [
      id,
      ticks('none'),
    ]),
  ),
};

export const sampleAnswers = {
  ordinaryBack,
  awkwardLift,
  longFlight,
  threeWeeks,
  saddleNumbness,
  bothLegs,
  feverAndBack,
  bloodThinner,
  pregnantTenWeeks,
  osteoporosis,
  nutAllergy,
  seizedUp,
  shootingLeg,
  notSureAboutNumbness,
  relaxationOnly,
} as const satisfies Record<string, SampleAnswers>;
