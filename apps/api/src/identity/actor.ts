import type { ClientId, ClinicId, TherapistId, UserId } from '@unbrace/shared/kernel';
import type { Role } from '@unbrace/shared/identity';

/** Who acts: a person signed in at one clinic, with what they may do there. */
export interface Actor {
  readonly userId: UserId;
  readonly clinicId: ClinicId;
  readonly clinicSlug: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly therapistId: TherapistId | null;
  readonly clientId: ClientId | null;
  /** The network address that the request came from, for the audit log. */
  readonly address: string | null;
}

export function hasRole(actor: Actor, ...wanted: readonly Role[]): boolean {
  return wanted.some((role) => actor.roles.includes(role));
}

/** The actor's strongest role among those that a machine or a log asks about. */
export function roleAmong(actor: Actor, ...wanted: readonly Role[]): Role {
  return wanted.find((role) => actor.roles.includes(role)) ?? actor.roles[0] ?? 'client';
}
