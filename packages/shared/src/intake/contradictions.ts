import type { Facts } from '../triage/index.ts';
import { isAffirmed } from './clauses.ts';
import type { AnswerEvidence, FactSheet } from './fact-sheet.ts';
import { medicineNames } from './medicine-names.ts';
import type { AnswerableItem } from './questionnaire.ts';

interface TypedText {
  readonly item: AnswerableItem;
  readonly text: string;
}
interface Contradiction {
  readonly name: string;
  readonly evidence: AnswerEvidence;
}

/**
 * Pairs of answers that cannot both be true. The sheet is left holding the worse one; a person calls. Works on what is
 * visible only, so an old answer to a hidden question contradicts nothing.
 */
export function findContradictions(sheet: FactSheet, texts: readonly TypedText[]): Contradiction[] {
  return [
    ...feverAgainstReading(sheet),
    ...texts.flatMap((typed) => [...medicines(sheet, typed), ...pregnancy(sheet, typed)]),
  ];
}

function feverAgainstReading(sheet: FactSheet): Contradiction[] {
  const reading = sheet.get('temperatureC');
  const evidence = sheet.evidenceOf('temperatureC')[0];
  if (typeof reading !== 'number' || reading < 38 || !evidence || sheet.get('fever') === 'yes') return [];
  if (sheet.isOpen('fever')) return [];
  sheet.state({ fever: 'yes' }, evidence);
  return [{ name: `fever: no / temperature: ${reading} °C`, evidence }];
}

function medicines(sheet: FactSheet, { item, text }: TypedText): Contradiction[] {
  if (!item.feeds.facts?.includes('contradictions')) return [];
  const evidence = { itemId: item.id, question: item.text, answer: text };
  const found: Contradiction[] = [];
  const claim = (pattern: RegExp, facts: Facts, denied: boolean, name?: string) => {
    if (!denied || !isAffirmed(text, pattern)) return;
    sheet.state(facts, evidence);
    if (name !== undefined) found.push({ name, evidence });
  };
  const noThinner = sheet.get('bloodThinner') !== true && !sheet.isOpen('bloodThinner');
  claim(
    medicineNames.anticoagulants,
    { bloodThinner: true },
    noThinner,
    'blood thinners: no / medicines: a blood thinner is named',
  );
  // Many who take aspirin do not know that it counts; the plan changes, nobody has to ring.
  claim(medicineNames.antiplatelets, { bloodThinner: true }, sheet.get('bloodThinner') !== true);
  if (isAffirmed(text, medicineNames.steroids) && !sheet.touched('steroidMonths')) {
    sheet.leaveOpen(['steroidMonths'], evidence);
    found.push({ name: 'steroid tablets: no / medicines: steroid tablets are named', evidence });
  }
  claim(
    medicineNames.insulins,
    { diabetes: true, insulinOrSulfonylurea: true },
    sheet.get('diabetes') !== true && !sheet.isOpen('diabetes'),
    'diabetes: no / medicines: insulin is named',
  );
  return found;
}

const pregnantWords =
  /\b(i am|i'm|im|currently|now) (\d+ (weeks|wks|months) )?(pregnant|expecting|preggers)\b|\b\d+ (weeks|wks) (pregnant|along)\b|\bmy pregnancy\b/i;

function pregnancy(sheet: FactSheet, { item, text }: TypedText): Contradiction[] {
  if (!item.feeds.facts?.includes('contradictions') || !isAffirmed(text, pregnantWords)) return [];
  if (sheet.get('pregnant') === true || sheet.isOpen('pregnant')) return [];
  const evidence = { itemId: item.id, question: item.text, answer: text };
  sheet.state({ pregnant: true }, evidence);
  return [{ name: 'pregnant: no / own words: pregnant', evidence }];
}
