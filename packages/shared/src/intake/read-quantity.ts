import type { Answer } from './answers.ts';
import type { AnswerEvidence, FactSheet } from './fact-sheet.ts';
import { toBloodPressure, toCelsius } from './quantity.ts';

type Quantity = Extract<Answer, { kind: 'quantity' }>;

/** Writes a measured number in its base unit. One that cannot be is kept as open, never as no reading. */
export function readQuantity(sheet: FactSheet, answer: Quantity, evidence: AnswerEvidence): void {
  if (answer.unit === 'mm[Hg]') {
    const bp = toBloodPressure(answer);
    if (bp) sheet.state({ bp }, evidence);
    else sheet.holdFor('bp', evidence);
    return;
  }
  if (answer.unit === 'wk') {
    const [weeks = NaN] = answer.values;
    if (Number.isInteger(weeks) && weeks >= 0 && weeks <= 43)
      sheet.state({ pregnancyWeeks: weeks }, evidence);
    else sheet.leaveOpen(['pregnancyWeeks'], evidence);
    return;
  }
  sheet.state({ temperatureRaw: evidence.answer }, evidence);
  const temperatureC = toCelsius(answer);
  if (temperatureC === null) sheet.holdFor('temperatureC', evidence);
  else sheet.state({ temperatureC }, evidence);
}
