import { intakeIncomplete } from '@unbrace/shared/bookings';
import {
  answeredAgain,
  type Answers,
  mayBegin,
  newFindings,
  type RecheckReply,
  recheckOutcome,
  withRecheck,
} from '@unbrace/shared/intake';
import { type BookingId, type Instant, type IntakeId, notFound } from '@unbrace/shared/kernel';
import { decisionOf } from '@unbrace/shared/triage';
import { type AuditedActor, AuditLog } from '../audit/audit-log.ts';
import { blockWhatIsToCome } from '../bookings/block-what-is-to-come.ts';
import type { Stepper } from '../bookings/booking-step.ts';
import { answeredBeforeVisit, holdBeforeVisit } from '../bookings/hold-before-visit.ts';
import { intakeSubmitted } from '../bookings/intake-submitted.ts';
import { redFlagRaised } from '../care/red-flag-raised.ts';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { clearanceKindsFor } from '../triage/clearance-kinds.ts';
import { wholeOutcome } from '../triage/read-outcome.ts';
import { recordOutcome } from '../triage/record-outcome.ts';
import { circumstancesOf, dayOf } from './circumstances.ts';
import { IntakesRepository } from './intakes.repository.ts';
import { judgeAnswers } from './judge-answers.ts';
import { checkedAnswers, keepLinked } from './linked-answers.ts';
import { currentRecheck, questionnaireOf } from './questionnaires.ts';
import { recheckOf } from './recheck-of.ts';
import { openAnswers } from './stored-answers.ts';

/** Who answers, as the log and the booking's history name them. */
export interface RecheckedBy {
  readonly audited: AuditedActor;
  readonly stepper: Stepper;
}

/**
 * Keeps the answers to "anything new?" as a submission linked to the one that the visit was accepted with, judges both
 * together, and stops the visit at a new red flag or holds it for a person's word. Whoever calls has made sure that the person may answer, and when.
 *
 * @throws Problem not-found without answers to compare with, bookings/intake-incomplete, invalid
 */
export async function recheckVisit(
  tx: Tx,
  vault: Vault,
  visit: { bookingId: BookingId; intakeId: IntakeId | null },
  given: Answers,
  by: RecheckedBy,
  now: Instant,
): Promise<RecheckReply> {
  const before = visit.intakeId && (await new IntakesRepository(tx).lock(visit.intakeId));
  const known = before && (await wholeOutcome(tx, vault, before.id));
  if (!before || !known) throw notFound(undefined);
  const circumstances = await circumstancesOf(tx, visit.bookingId, now);
  const { answers, missing } = checkedAnswers(currentRecheck, given, circumstances);
  const { answers: earlier } = await openAnswers(tx, vault, before);
  const { outcome, evidence } = judgeAnswers(
    withRecheck(questionnaireOf(before), currentRecheck),
    answeredAgain(currentRecheck, earlier, answers),
    {
      ...circumstances,
      bySomeoneElse: false,
      afterRedFlag: false,
      answeredOn: before.submittedAt === null ? undefined : await dayOf(tx, before.submittedAt),
    },
  );
  const shown = recheckOutcome(known, outcome);
  const stops = decisionOf(shown.tier) === 'block';
  // A red flag counts from the moment it is given; nobody has to finish the form first.
  if (missing.length > 0 && !stops) throw intakeIncomplete({ questionIds: [...missing] });

  const { bookingId } = visit;
  const id = await keepLinked(tx, vault, { ...before, bookingId }, currentRecheck, answers, now);
  await recordOutcome(tx, vault, id, outcome, evidence, now);
  await new AuditLog(tx, now).record(by.audited, 'visit-rechecked', { kind: 'intake', id });
  const found = newFindings(known, outcome);
  if (stops) {
    await redFlagRaised(tx, { recipientId: before.recipientId, intakeId: id }, now);
    const stopped = { bookingId, intakeId: id, tier: shown.tier, clearanceKinds: [] };
    await intakeSubmitted(tx, { ...stopped, actor: by.stepper, now });
    await blockWhatIsToCome(tx, before.recipientId, shown.tier, now);
  } else if (mayBegin(found)) {
    await answeredBeforeVisit(tx, bookingId, now);
  } else {
    const needed = found.filter(({ clearance }) => clearance.length > 0);
    const kinds = clearanceKindsFor(
      needed.map(({ clearance, rule }) => ({ anyOf: clearance, rules: [rule] })),
    );
    await holdBeforeVisit(tx, bookingId, kinds, now);
  }
  return { intakeId: id, recheck: await recheckOf(tx, vault, visit, now), outcome: shown };
}
