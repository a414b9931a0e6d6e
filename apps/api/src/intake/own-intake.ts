import { type Instant, type IntakeId, type LocalDate, notFound } from '@unbrace/shared/kernel';
import type { Recipient } from '@unbrace/shared/clients';
import { recipientOf } from '../clients/find-recipient.ts';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { type Circumstances, circumstancesOf } from './circumstances.ts';
import { dateOfBirthIn, dateOfBirthOf, isOfAge } from './date-of-birth.ts';
import type { IntakeActor } from './intake-actor.ts';
import { type IntakeRecord, IntakesRepository } from './intakes.repository.ts';
import { openAnswers, type StoredAnswers } from './stored-answers.ts';

/** An intake, opened, with where and when its answers count. */
export interface OwnIntake extends Circumstances {
  readonly intake: IntakeRecord;
  readonly person: Recipient;
  readonly stored: StoredAnswers;
}

/** An intake with its answers, locked, for those who may see them. To everybody else it is not there. @throws Problem not-found */
export async function ownIntake(
  tx: Tx,
  vault: Vault,
  who: IntakeActor,
  id: IntakeId,
  now: Instant,
): Promise<OwnIntake> {
  const intake = await new IntakesRepository(tx).lock(id);
  if (!intake || !isWithinLink(who, intake)) throw notFound(undefined);
  const person = await recipientOf(tx, intake.recipientId);
  if (!isTheirs(who, person)) throw notFound(undefined);
  const stored = await openAnswers(tx, vault, intake);
  const dateOfBirth = dateOfBirthIn(stored.answers) ?? (await dateOfBirthOf(tx, vault, person.id));
  const circumstances = await circumstancesOf(tx, intake.bookingId, now);
  if (!mayAnswerFor(who, person, dateOfBirth, circumstances.today)) throw notFound(undefined);
  return { intake, person, stored, ...circumstances };
}

/** Whether the person is the link's own, or one of the client's. */
export function isTheirs(who: IntakeActor, person: Recipient): boolean {
  return who.by === 'link' ? who.recipientId === person.id : who.clientId === person.clientId;
}

/** A client answers for themselves and, as a guardian, for a child until it is of age. A link is the person's own. */
export function mayAnswerFor(
  who: IntakeActor,
  { relationship }: Recipient,
  dateOfBirth: LocalDate | null,
  today: LocalDate,
): boolean {
  if (who.by === 'link' || relationship === 'self') return true;
  return relationship === 'child' && !isOfAge(dateOfBirth, today);
}

function isWithinLink(who: IntakeActor, intake: IntakeRecord): boolean {
  return who.by === 'client' || who.bookingId === intake.bookingId;
}
