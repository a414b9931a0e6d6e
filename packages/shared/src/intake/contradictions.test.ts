import { defaultThresholds, type Facts, ruleSet, triage } from '../triage/index.ts';
import type { Answer, Answers } from './answers.ts';
import { answersToFacts } from './answers-to-facts.ts';
import { questionnaireV1 } from './questionnaire.v1.ts';
import { ordinaryBack } from './sample-answers.ts';

const today = '2026-11-20';
const ticks = (...codes: string[]): Answer => ({ kind: 'choice', codes });
const text = (words: string): Answer => ({ kind: 'text', text: words });
const measured = { 'unwell-list': ticks('measured') };
const celsius = (value: number): Answer => ({ kind: 'quantity', values: [value], unit: 'Cel' });
const reading = (upper: number, lower: number): Answer => ({
  kind: 'quantity',
  values: [upper, lower],
  unit: 'mm[Hg]',
});
const day = (date: string): Answer => ({ kind: 'date', date });
const tri = (value: 'yes' | 'no'): Answer => ({ kind: 'tri', value });

function read(changes: Answers): Facts {
  const answers = { ...ordinaryBack(today), ...changes };
  return answersToFacts(answers, { definition: questionnaireV1, visitDate: today, context: 'intake' }).facts;
}

const medicines = (words: string): Answers => ({ 'medicine-names': text(words) });
const pregnantAndMother = {
  pregnancy: ticks('pregnant', 'birth'),
  'pregnancy-weeks': { kind: 'quantity', values: [20], unit: 'wk' },
  'birth-when': day('2026-10-10'),
  caesarean: tri('no'),
} satisfies Answers;
const spineOperation = {
  bones: ticks('operation'),
  'operation-when': day('2026-10-01'),
  'operation-spine': tri('yes'),
} satisfies Answers;

/** Every pair that the questionnaire can produce: the two answers, what they are called, and the worse one that decides. */
const pairs: [string, Answers, string, Facts][] = [
  [
    'no fever and 39 °C',
    { ...measured, temperature: celsius(39) },
    'fever: no / temperature: 39 °C',
    { fever: 'yes', temperatureC: 39 },
  ],
  [
    'no fever and 102.2 °F',
    { ...measured, temperature: { kind: 'quantity', values: [102.2], unit: '[degF]' } },
    'fever: no / temperature: 39 °C',
    { fever: 'yes', temperatureC: 39 },
  ],
  [
    'no high blood pressure and 165/95',
    { heart: ticks('measured'), 'blood-pressure': reading(165, 95) },
    'high blood pressure: no / reading: 165/95 mmHg',
    { hypertension: 'uncontrolled' },
  ],
  [
    'a pressure under control and 150/104',
    {
      heart: ticks('pressure', 'measured'),
      'pressure-control': ticks('controlled'),
      'blood-pressure': reading(150, 104),
    },
    'high blood pressure: under control / reading: 150/104 mmHg',
    { hypertension: 'uncontrolled' },
  ],
  [
    'no blood thinner and warfarin',
    medicines('Warfarin 5mg, paracetamol'),
    'blood thinners: no / medicines: a blood thinner is named',
    { bloodThinner: true },
  ],
  [
    'no blood thinner and a brand name in the note',
    { note: text("I'm on Eliquis for my heart") },
    'blood thinners: no / medicines: a blood thinner is named',
    { bloodThinner: true },
  ],
  [
    'no steroids and prednisolone',
    medicines('prednisolone'),
    'steroid tablets: no / medicines: steroid tablets are named',
    { unsureRedFlags: ['steroidMonths'], steroidMonths: null },
  ],
  [
    'no diabetes and insulin',
    medicines('insulin'),
    'diabetes: no / medicines: one that lowers sugar is named',
    { diabetes: true, insulinOrSulfonylurea: true },
  ],
  [
    'no diabetes and gliclazide',
    medicines('Diamicron'),
    'diabetes: no / medicines: one that lowers sugar is named',
    { diabetes: true, insulinOrSulfonylurea: true },
  ],
  [
    'no thin bones and an injection for them',
    medicines('Prolia twice a year'),
    'thin bones: no / medicines: one for thin bones is named',
    { osteoporosis: true },
  ],
  [
    'no cancer and tamoxifen',
    medicines('tamoxifen'),
    'cancer: no / medicines: a treatment of cancer is named',
    { cancer: 'on_treatment' },
  ],
  [
    'no weakened immunity and methotrexate',
    medicines('methotrexate, weekly'),
    'weakened immunity: no / medicines: one that weakens it is named',
    { immunosuppressed: true },
  ],
  [
    'no implant and a pacemaker',
    { note: text('careful with my pacemaker please') },
    'implants: no / own words: a pacemaker',
    { implant: 'pacemaker' },
  ],
  [
    'no implant and a defibrillator',
    { note: text('I have an ICD under the left collarbone') },
    'implants: no / own words: a defibrillator',
    { implant: 'defibrillator' },
  ],
  [
    'not pregnant and 20 weeks along',
    { note: text("I'm 20 weeks pregnant") },
    'pregnant: no / own words: pregnant',
    { pregnant: true },
  ],
  [
    'pregnant for longer than since the last birth',
    pregnantAndMother,
    'pregnant for 20 weeks / gave birth 5 weeks ago',
    { pregnant: true, postpartumWeeks: 5 },
  ],
  [
    'nothing at the spine lately and an operation on it',
    spineOperation,
    'spine lately: no / operation on the spine: within 12 weeks',
    { recentSpinalProcedure: true, surgerySpine: true },
  ],
];

describe('answers that cannot both be true', () => {
  it.each(pairs)('are found, and the worse one decides: %s', (_, changes, pair, worse) => {
    expect(read(changes)).toMatchObject({ ...worse, contradictions: [pair] });
  });

  it.each(pairs)('hold the visit until a person has called: %s', (_, changes) => {
    const { clearances, decision } = triage(read(changes), {
      ruleSet,
      thresholds: defaultThresholds,
      country: 'AU',
    });
    expect(['hold', 'block']).toContain(decision);
    expect(clearances.find(({ rules }) => rules.includes('CL-CONTRADICTION'))?.anyOf).toEqual(['CALL']);
  });

  it.each<[string, Answers]>([
    ['a denied medicine', { note: text('I do not take warfarin or any blood thinners') }],
    ["somebody else's medicine", { note: text('my husband takes warfarin and has a pacemaker') }],
    ['a medicine of long ago', { note: text('had methotrexate ten years ago') }],
    ['a temperature below the line', { ...measured, temperature: celsius(37.9) }],
    ['a reading below the line', { heart: ticks('measured'), 'blood-pressure': reading(159, 99) }],
    ['a fever that was ticked', { 'unwell-list': ticks('fever', 'measured'), temperature: celsius(39) }],
    [
      'a pressure that was said to be too high',
      {
        heart: ticks('pressure', 'measured'),
        'pressure-control': ticks('high'),
        'blood-pressure': reading(170, 95),
      },
    ],
    ['a blood thinner that was ticked', { medicines: ticks('thinner'), ...medicines('warfarin') }],
    ['aspirin, which changes the plan only', medicines('aspirin')],
    ['insulin with diabetes', { conditions: ticks('diabetes'), ...medicines('insulin') }],
    ['a pacemaker that was ticked', { implants: ticks('pacemaker'), note: text('mind my pacemaker') }],
    ['an operation that both questions know', { ...spineOperation, lately: ticks('spine-injection') }],
    ['an operation on the spine of last year', { ...spineOperation, 'operation-when': day('2025-11-01') }],
    [
      'a doubt, which is asked about anyway',
      { 'unwell-list': ticks('unsure', 'measured'), temperature: celsius(39) },
    ],
  ])('are not seen in %s', (_, changes) => {
    expect(read(changes).contradictions).toBeUndefined();
  });

  it('are not seen in an answer to a hidden question', () => {
    const hidden = { 'pregnancy-weeks': { kind: 'quantity', values: [20], unit: 'wk' } } satisfies Answers;
    expect(read(hidden)).toEqual(read({}));
  });
});
