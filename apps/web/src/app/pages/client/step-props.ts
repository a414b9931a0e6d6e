import type { PublicClinic } from '../../../features/clinics/clinics.queries.ts';
import type { BookingDraft } from './booking-draft.ts';
import type { BookingStepName } from './booking-steps.ts';

/** What every step of a booking is given. */
export interface StepProps {
  readonly clinic: PublicClinic;
  readonly draft: BookingDraft;
  readonly change: (changes: Partial<BookingDraft>) => void;
  readonly go: (to: BookingStepName, options?: { replace?: boolean; part?: number }) => void;
  /** The section of the safety check that is on the screen. */
  readonly part: number | undefined;
}
