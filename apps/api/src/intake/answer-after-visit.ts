import { intakeIncomplete } from '@unbrace/shared/bookings';
import type { Answers } from '@unbrace/shared/intake';
import { type BookingId, type Instant, type IntakeId, notFound } from '@unbrace/shared/kernel';
import { type CheckInForm, checkInQuestions, judgeCheckIn } from '@unbrace/shared/outcomes';
import { decisionOf, type TriageOutcome } from '@unbrace/shared/triage';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { wholeOutcome } from '../triage/read-outcome.ts';
import { recordOutcome } from '../triage/record-outcome.ts';
import { circumstancesOf } from './circumstances.ts';
import { IntakesRepository } from './intakes.repository.ts';
import { checkedAnswers, keepLinked } from './linked-answers.ts';
import { questionnaireOf } from './questionnaires.ts';
import { openAnswers } from './stored-answers.ts';

/**
 * Keeps what a person says after a visit, sealed and linked to the answers that the visit was accepted with, and judges
 * both together. Whoever calls has made sure that the person may answer, and does what follows.
 *
 * @throws Problem not-found without answers to compare with, bookings/intake-incomplete, invalid
 */
export async function answerAfterVisit(
  tx: Tx,
  vault: Vault,
  visit: { bookingId: BookingId; intakeId: IntakeId | null; form: CheckInForm },
  given: Answers,
  now: Instant,
): Promise<{ intakeId: IntakeId; outcome: TriageOutcome }> {
  const { bookingId } = visit;
  const before = visit.intakeId && (await new IntakesRepository(tx).lock(visit.intakeId));
  const known = before && (await wholeOutcome(tx, vault, before.id));
  if (!before || !known) throw notFound(undefined);
  const { today, country, thresholds, thresholdsVersion } = await circumstancesOf(tx, bookingId, now);
  const form = checkInQuestions[visit.form];
  const { answers, missing } = checkedAnswers(form, given, { today, visitDate: today });
  const { answers: earlier } = await openAnswers(tx, vault, before);
  const { outcome, evidence } = judgeCheckIn({
    before: { form: questionnaireOf(before), answers: earlier, outcome: known },
    form,
    answers,
    today,
    options: { thresholds, thresholdsVersion, country },
  });
  // A red flag counts from the moment it is given; nobody has to finish the form first.
  if (missing.length > 0 && decisionOf(outcome.tier) !== 'block')
    throw intakeIncomplete({ questionIds: [...missing] });
  const intakeId = await keepLinked(tx, vault, { ...before, bookingId }, form, answers, now);
  await recordOutcome(tx, vault, intakeId, outcome, evidence, now);
  return { intakeId, outcome };
}
