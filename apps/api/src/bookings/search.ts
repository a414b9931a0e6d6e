import type { BookingId, Instant } from '@unbrace/shared/kernel';
import type { Clinic } from '../clinics/find-clinic.ts';
import type { WantedVisit } from './wanted-visit.ts';

/** Everything a search or a check looks at. */
export interface Search {
  readonly clinic: Clinic;
  readonly wanted: WantedVisit;
  readonly now: Instant;
  readonly who: 'client' | 'desk';
  /** The booking that is being moved or checked again: its own time is free for it. */
  readonly except?: BookingId | undefined;
}
