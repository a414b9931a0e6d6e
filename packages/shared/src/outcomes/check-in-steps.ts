import { days, hours, type Instant } from '../kernel/time.ts';
import type { CheckInForm } from './check-in.v1.ts';

/** When a person is asked after a visit: from `after` its end until `until`, when the next question takes its place. */
export interface CheckInStep {
  readonly step: '24h' | '48h' | 'day10' | 'day14';
  readonly form: CheckInForm;
  readonly after: number;
  /** A message that was kept back for so long is not sent any more. */
  readonly until: number;
}

/** Product.md, section 2.9. Milliseconds after the end of the visit. */
export const checkInSteps: readonly CheckInStep[] = [
  { step: '24h', form: 'check-in', after: hours(24), until: hours(48) },
  { step: '48h', form: 'check-in', after: hours(48), until: days(5) },
  { step: 'day10', form: 'progress', after: days(10), until: days(13) },
  { step: 'day14', form: 'progress', after: days(14), until: days(21) },
];

/** Which form is answered at that time: what is asked from day ten on includes whether anything got better. */
export function formAfter(endedAt: Instant, now: Instant): CheckInForm {
  return now - endedAt < days(10) ? 'check-in' : 'progress';
}
