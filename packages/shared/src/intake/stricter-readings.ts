import type { FactSheet } from './fact-sheet.ts';

/**
 * Where the wording of two rules would let a worse answer pass more easily than a milder one, the answers are read more
 * strictly; the rules stay as they are written. Each reading is explained in docs/stricter-readings.md.
 */
export function readMoreStrictly(sheet: FactSheet): void {
  painIntoBothLegs(sheet);
  privateSignWithoutPain(sheet);
  cancerOfTheLastYears(sheet);
}

/** The question is about pain from the back or buttock: one that goes into both legs is back pain, marked or not. */
function painIntoBothLegs(sheet: FactSheet): void {
  const evidence = sheet.evidenceOf('legPain')[0];
  if (evidence && sheet.get('legPain') === 'both') sheet.state({ backPain: true }, evidence);
}

/**
 * Bladder, bowel or sexual signs count with pain; without any, somebody not sure of the sign would be rung and somebody
 * sure of it would not. So it is the "no pain" that a person asks about.
 */
function privateSignWithoutPain(sheet: FactSheet): void {
  const signs = privateSigns.filter(({ fact, is }) => is(sheet) && !sheet.isOpen(fact));
  const evidence = signs[0] && sheet.evidenceOf(signs[0].fact)[0];
  const hurts = sheet.get('backPain') === true || isSome(sheet.get('legPain'));
  if (evidence && !hurts)
    sheet.leaveOpen(['backPain'], { ...evidence, answer: 'a private sign, without pain' });
}

const isSome = (value: string | undefined): boolean => value !== undefined && value !== 'none';

const privateSigns = [
  {
    fact: 'bladderChange',
    is: (sheet: FactSheet) =>
      isSome(sheet.get('bladderChange')) && sheet.get('bladderLongstandingUnchanged') !== true,
  },
  { fact: 'bowelChange', is: (sheet: FactSheet) => isSome(sheet.get('bowelChange')) },
  { fact: 'sexualChangeNew', is: (sheet: FactSheet) => sheet.get('sexualChangeNew') === 'yes' },
] as const;

/** A treatment of the last five years leaves scans and reports that the therapist is told of, as after a longer time. */
function cancerOfTheLastYears(sheet: FactSheet): void {
  const evidence = sheet.evidenceOf('cancer')[0];
  if (evidence && sheet.get('cancer') === 'remission_lt_5y')
    sheet.state({ priorInjuryOrScan: true }, evidence);
}
