import type { AskedVisit } from './asked-visits.repository.ts';
import type { IntakeRecord } from './intakes.repository.ts';

/** Whether the form of a visit is sent: one from before a hold asked again answers nothing any more. */
export function isAnswered(
  intake: Pick<IntakeRecord, 'status' | 'submittedAt'>,
  { askedAgainAt }: Pick<AskedVisit, 'askedAgainAt'>,
): boolean {
  return intake.status === 'submitted' && (intake.submittedAt ?? 0) >= (askedAgainAt ?? 0);
}
