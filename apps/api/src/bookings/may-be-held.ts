import {
  answersOutdated,
  blockedByTriage,
  type HoldSlotRequest,
  intakeIncomplete,
  serviceUnsuitable,
} from '@unbrace/shared/bookings';
import { days, type Instant, type IntakeId, notFound, type RecipientId } from '@unbrace/shared/kernel';
import type { Service } from '@unbrace/shared/services';
import { refuseLocked } from '../care/rebooking-lock.ts';
import { intakeOf, type IntakeSummary, latestIntakeFor } from '../intake/intake-of.ts';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { wholeOutcome } from '../triage/read-outcome.ts';
import { thresholdsOf } from '../triage/thresholds-of.ts';
import { refuseUnreachable } from './refuse-unreachable.ts';
import { roadFor } from './settle-answers.ts';
import { whyUnfit } from './why-unfit.ts';

type Wanted = Pick<HoldSlotRequest, 'intakeId' | 'recipientId' | 'minutes'> & { readonly service: Service };

/**
 * A time is kept only for answers that are in and let this visit happen, or for a recipient who will answer by link.
 * @throws Problem not-found, bookings/intake-incomplete, answers-outdated, blocked-by-triage, service-unsuitable, recipient-unreachable, care/rebooking-locked
 */
export async function mayBeHeld(tx: Tx, vault: Vault, wanted: Wanted, now: Instant): Promise<void> {
  const { intakeId, recipientId } = wanted;
  if (intakeId === null) {
    await refuseUnreachable(tx, vault, recipientId, now);
    return refuseLocked(tx, recipientId, null);
  }
  const intake = await intakeOf(tx, intakeId);
  if (intake.recipientId !== recipientId) throw notFound(undefined);
  if (intake.status !== 'submitted' || !intake.tier) throw intakeIncomplete({ questionIds: [] });
  refuseRedFlag(intake);
  await refuseRedFlagSince(tx, intake, recipientId);
  await refuseLocked(tx, recipientId, intakeId);
  await refuseOutdated(tx, intake, now);
  await refuseUnsuitable(tx, vault, intakeId, wanted);
}

function refuseRedFlag({ tier }: IntakeSummary): void {
  if (tier && roadFor(tier) === 'blocked')
    throw blockedByTriage({ tier: tier === 'EMERGENCY' ? tier : 'URGENT_REFERRAL' });
}

/** What was said longer ago than the clinic lets answers count is asked anew before a time is kept, not only at the door. */
async function refuseOutdated(tx: Tx, { submittedAt }: IntakeSummary, now: Instant): Promise<void> {
  const { answersValidDays } = (await thresholdsOf(tx)).thresholds;
  if ((submittedAt ?? 0) < now - days(answersValidDays))
    throw answersOutdated({ validDays: answersValidDays });
}

/** Older answers are no way around a red flag that came after them. */
async function refuseRedFlagSince(tx: Tx, { submittedAt }: IntakeSummary, recipientId: RecipientId) {
  const latest = await latestIntakeFor(tx, recipientId);
  if (latest && (latest.submittedAt ?? 0) >= (submittedAt ?? 0)) refuseRedFlag(latest);
}

/** @throws Problem bookings/service-unsuitable when the answers exclude the service or its length */
export async function refuseUnsuitable(
  tx: Tx,
  vault: Vault,
  intakeId: IntakeId,
  { service, minutes }: Pick<Wanted, 'service' | 'minutes'>,
): Promise<void> {
  const outcome = await wholeOutcome(tx, vault, intakeId);
  const unfit = outcome && whyUnfit(outcome.restrictions, service, minutes);
  if (unfit) throw serviceUnsuitable(unfit);
}
