import type { IntakeStatus } from '@unbrace/shared/intake';
import {
  type BookingId,
  conflict,
  type Instant,
  type IntakeId,
  notFound,
  type RecipientId,
} from '@unbrace/shared/kernel';
import type { Tier } from '@unbrace/shared/triage';
import type { Tx } from '../platform/database/database.ts';
import { byId } from '../platform/database/found-in.ts';
import { type IntakeRecord, IntakesRepository } from './intakes.repository.ts';

/** What others may know of an intake: whose and how far, and its tier; no answer. */
export interface IntakeSummary {
  readonly id: IntakeId;
  readonly recipientId: RecipientId;
  readonly bookingId: BookingId | null;
  readonly status: IntakeStatus;
  readonly submittedAt: Instant | null;
  /** Null until submitted. */
  readonly tier: Tier | null;
}

/** @throws Problem not-found */
export async function intakeOf(tx: Tx, id: IntakeId): Promise<IntakeSummary> {
  const intake = await new IntakesRepository(tx).find(id);
  if (!intake) throw notFound(undefined);
  return summary(intake);
}

/** Intakes by their ids, in one query. */
export async function intakesOf(tx: Tx, ids: readonly IntakeId[]): Promise<Map<IntakeId, IntakeSummary>> {
  return byId((await new IntakesRepository(tx).byIds(ids)).map(summary));
}

/** The answers that this person sent last, corrections included; null when there are none. */
export async function latestIntakeFor(tx: Tx, recipientId: RecipientId): Promise<IntakeSummary | null> {
  const intake = await new IntakesRepository(tx).latestSubmitted(recipientId);
  return intake && summary(intake);
}

/** Answers belong to one booking. @throws Problem conflict when they belong to another, or are not there */
export async function bindIntakeToBooking(tx: Tx, intakeId: IntakeId, bookingId: BookingId): Promise<void> {
  if (!(await new IntakesRepository(tx).bind(intakeId, bookingId))) {
    throw conflict(undefined, 'These answers belong to another visit. Please answer again for this one.');
  }
}

function summary({ id, recipientId, bookingId, status, submittedAt, tier }: IntakeRecord): IntakeSummary {
  return { id, recipientId, bookingId, status, submittedAt, tier };
}
