import type { serviceUnsuitable } from '@unbrace/shared/bookings';
import type { Service } from '@unbrace/shared/services';
import type { TriageOutcome } from '@unbrace/shared/triage';

type Details = Parameters<typeof serviceUnsuitable>[0];

/** What of a visit the answers exclude, and what they leave; null when it may take place as it is. */
export function whyUnfit(
  { services, maxMinutes }: Pick<TriageOutcome['restrictions'], 'services' | 'maxMinutes'>,
  { style }: Pick<Service, 'style'>,
  minutes: number,
): Details | null {
  if (!services.includes(style)) return { because: 'service', services, maxMinutes };
  if (maxMinutes !== null && minutes > maxMinutes) return { because: 'minutes', services, maxMinutes };
  return null;
}
