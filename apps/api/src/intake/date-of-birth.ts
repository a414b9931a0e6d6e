import type { Answers } from '@unbrace/shared/intake';
import { LocalDate, type RecipientId } from '@unbrace/shared/kernel';
import { differenceInYears } from 'date-fns';
import { z } from 'zod';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { BirthDatesRepository } from './birth-dates.repository.ts';

const ofAge = 18;
const question = 'date-of-birth';
const PersonSecrets = z.object({ dateOfBirth: LocalDate });
const at = (row: RecipientId) => ({ table: 'recipients', column: 'sealed', row });

/** From the person's record, where an earlier intake left it. */
export async function dateOfBirthOf(tx: Tx, vault: Vault, id: RecipientId): Promise<LocalDate | null> {
  const sealed = await new BirthDatesRepository(tx).find(id);
  return sealed && (await vault.open(tx, at(id), sealed, PersonSecrets)).dateOfBirth;
}

/** As answered in this intake. */
export function dateOfBirthIn(answers: Answers): LocalDate | null {
  const answer = answers[question];
  return (answer?.kind === 'date' && LocalDate.safeParse(answer.date).data) || null;
}

/** The answers that are already known when an intake begins: whose they are, once the client has said so, and their age. */
export function knownFrom(dateOfBirth: LocalDate | null, isOwn: boolean): Answers {
  return {
    ...(isOwn ? { 'answered-by': { kind: 'choice', codes: ['me'] } } : {}),
    ...(dateOfBirth === null ? {} : { [question]: { kind: 'date', date: dateOfBirth } }),
  };
}

export async function keepDateOfBirth(
  tx: Tx,
  vault: Vault,
  id: RecipientId,
  answers: Answers,
): Promise<void> {
  const dateOfBirth = dateOfBirthIn(answers);
  if (dateOfBirth === null) return;
  await new BirthDatesRepository(tx).save(id, await vault.seal(tx, at(id), { dateOfBirth }));
}

export function isOfAge(dateOfBirth: LocalDate | null, today: LocalDate): boolean {
  return dateOfBirth !== null && differenceInYears(today, dateOfBirth) >= ofAge;
}
