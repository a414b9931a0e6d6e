import type { BookingId, ClientId, ClinicId, RecipientId } from '@unbrace/shared/kernel';
import type { AuditedActor } from '../audit/audit-log.ts';
import type { Actor } from '../identity/actor.ts';

/** A client who is signed in: answers for themselves, and for their child. */
export interface AnsweringClient {
  readonly by: 'client';
  readonly clinicId: ClinicId;
  readonly audited: Actor;
  readonly clientId: ClientId;
}

/** Whoever holds a recipient's private link: answers for that person and that booking, and sees nothing else. */
export interface AnsweringByLink {
  readonly by: 'link';
  readonly clinicId: ClinicId;
  readonly audited: AuditedActor;
  readonly bookingId: BookingId;
  readonly recipientId: RecipientId;
}

export type IntakeActor = AnsweringClient | AnsweringByLink;
