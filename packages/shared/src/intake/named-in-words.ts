import type { FactName, Facts } from '../triage/index.ts';
import type { FactSheet } from './fact-sheet.ts';
import { deviceNames, medicineNames } from './medicine-names.ts';

/** What somebody writes that cannot be true together with a list left at "none". */
interface Naming {
  readonly pattern: RegExp;
  /** The fact that the lists leave at no. */
  readonly fact: FactName;
  readonly sets: Facts;
  readonly pair: string;
}

export const namings: readonly Naming[] = [
  {
    pattern: medicineNames.anticoagulants,
    fact: 'bloodThinner',
    sets: { bloodThinner: true },
    pair: 'blood thinners: no / medicines: a blood thinner is named',
  },
  {
    pattern: medicineNames.insulins,
    fact: 'diabetes',
    sets: { diabetes: true, insulinOrSulfonylurea: true },
    pair: 'diabetes: no / medicines: one that lowers sugar is named',
  },
  {
    pattern: medicineNames.boneBuilders,
    fact: 'osteoporosis',
    sets: { osteoporosis: true },
    pair: 'thin bones: no / medicines: one for thin bones is named',
  },
  {
    pattern: medicineNames.cancerTreatments,
    fact: 'cancer',
    sets: { cancer: 'on_treatment' },
    pair: 'cancer: no / medicines: a treatment of cancer is named',
  },
  {
    pattern: medicineNames.immuneBrakes,
    fact: 'immunosuppressed',
    sets: { immunosuppressed: true },
    pair: 'weakened immunity: no / medicines: one that weakens it is named',
  },
  {
    pattern: deviceNames.pacemakers,
    fact: 'implant',
    sets: { implant: 'pacemaker' },
    pair: 'implants: no / own words: a pacemaker',
  },
  {
    pattern: deviceNames.defibrillators,
    fact: 'implant',
    sets: { implant: 'defibrillator' },
    pair: 'implants: no / own words: a defibrillator',
  },
];

/** Asked and answered no: neither stated nor left open. */
export function isDenied(sheet: FactSheet, fact: FactName): boolean {
  const value: unknown = sheet.get(fact);
  const stated = value !== undefined && value !== null && value !== false && value !== 'none';
  return !stated && !sheet.isOpen(fact);
}
