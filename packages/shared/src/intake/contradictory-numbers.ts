import { defaultThresholds } from '../triage/index.ts';
import type { Contradiction } from './contradiction.ts';
import type { FactSheet } from './fact-sheet.ts';

const feverCelsius = 38;
/** "In the last 3 months", at the end where an estimate by months still fits. */
const lastMonthsWeeks = 12;

/** Numbers and dates that cannot be true together with another answer. What was measured is believed. */
export function contradictoryNumbers(sheet: FactSheet): Contradiction[] {
  return [
    ...feverAgainstReading(sheet),
    ...pressureAgainstReading(sheet),
    ...spineOperation(sheet),
    ...pregnantSoonAfterBirth(sheet),
  ];
}

function feverAgainstReading(sheet: FactSheet): Contradiction[] {
  const reading = sheet.get('temperatureC');
  const evidence = sheet.evidenceOf('temperatureC')[0];
  if (typeof reading !== 'number' || reading < feverCelsius || !evidence) return [];
  if (sheet.get('fever') === 'yes' || sheet.isOpen('fever')) return [];
  sheet.state({ fever: 'yes' }, evidence);
  return [{ name: `fever: no / temperature: ${reading} °C`, evidence }];
}

function pressureAgainstReading(sheet: FactSheet): Contradiction[] {
  const [upper = 0, lower = 0] = sheet.get('bp') ?? [];
  const evidence = sheet.evidenceOf('bp')[0];
  const { bpHoldSystolic, bpHoldDiastolic } = defaultThresholds;
  if (!evidence || (upper < bpHoldSystolic && lower < bpHoldDiastolic)) return [];
  const said = sheet.get('hypertension');
  if (said === 'uncontrolled' || sheet.isOpen('hypertension')) return [];
  sheet.state({ hypertension: 'uncontrolled' }, evidence);
  const answer = said === 'controlled' ? 'under control' : 'no';
  return [{ name: `high blood pressure: ${answer} / reading: ${upper}/${lower} mmHg`, evidence }];
}

function spineOperation(sheet: FactSheet): Contradiction[] {
  const weeks = sheet.get('surgeryWeeksAgo');
  const evidence = sheet.evidenceOf('surgerySpine')[0];
  if (!evidence || sheet.get('surgerySpine') !== true || typeof weeks !== 'number' || weeks > lastMonthsWeeks)
    return [];
  if (sheet.get('recentSpinalProcedure') === true || sheet.isOpen('recentSpinalProcedure')) return [];
  sheet.state({ recentSpinalProcedure: true }, evidence);
  return [{ name: 'spine lately: no / operation on the spine: within 12 weeks', evidence }];
}

/** Weeks of a pregnancy that began before the birth was over. */
function pregnantSoonAfterBirth(sheet: FactSheet): Contradiction[] {
  const weeks = sheet.get('pregnancyWeeks');
  const sinceBirth = sheet.get('postpartumWeeks');
  const evidence = sheet.evidenceOf('pregnancyWeeks')[0];
  if (!evidence || typeof weeks !== 'number' || typeof sinceBirth !== 'number' || weeks <= sinceBirth)
    return [];
  return [{ name: `pregnant for ${weeks} weeks / gave birth ${sinceBirth} weeks ago`, evidence }];
}
