import { Country, type ThresholdChanges } from '@unbrace/shared/triage';
import type { ReactNode } from 'react';
import type { Door } from './intake.queries.ts';

/** Where the questions are asked: for which clinic, by which way in, and what stands around them. */
export interface IntakeSetting {
  readonly door: Door;
  readonly country: Country;
  /** What the clinic has tightened. */
  readonly thresholds: ThresholdChanges;
  readonly clinicPhone: string | undefined;
  /** The way to advice that needs no consent. */
  readonly urgent?: ReactNode;
  /** Beside care advice: asking a person to look at it. */
  readonly askPerson?: (intakeId: string) => ReactNode;
  /** Where a clinician's document can be sent. */
  readonly sendDocument?: (intakeId: string) => ReactNode;
  /** Leads out of the first screen. */
  readonly back?: ReactNode;
}

/** The country whose numbers are shown; Australia for one whose numbers we do not know. */
export function countryOf(code: string | undefined): Country {
  const known = Country.safeParse(code);
  return known.success ? known.data : 'AU';
}
