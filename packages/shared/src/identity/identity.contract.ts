import { z } from 'zod';
import { ClientId, TherapistId, UserId } from '../kernel/id.ts';
import { Role } from './roles.ts';

export const Email = z
  .email({ error: 'must be an e-mail address' })
  .max(254)
  .toLowerCase()
  .meta({ description: 'E-mail address' });

export const PersonName = z.string().trim().min(1, { error: 'Please give a name' }).max(120);

/** A phone number as people type it; kept as E.164. Numbers without a country code are read as Australian. */
export const Phone = z
  .string()
  .transform((text) => text.replace(/[\s().-]/g, '').replace(/^0(?=[2-9])/, '+61'))
  .pipe(
    z.string().regex(/^\+[1-9]\d{6,14}$/, {
      error: 'must be a phone number such as 0400 000 000 or +61 400 000 000',
    }),
  )
  .meta({ description: 'Phone number, E.164' });

export const Password = z
  .string()
  .min(10, { error: 'must have at least 10 characters' })
  .max(200, { error: 'must have at most 200 characters' });

export const ClinicSlug = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,48}[a-z0-9])?$/, { error: "must be a clinic's short name" })
  .meta({ description: "A clinic's short name in addresses" });

export const SignUpRequest = z
  .strictObject({ clinic: ClinicSlug, name: PersonName, email: Email, phone: Phone, password: Password })
  .meta({ id: 'SignUpRequest' });
export type SignUpRequest = z.infer<typeof SignUpRequest>;

export const SignInRequest = z
  .strictObject({ email: Email, password: z.string().min(1).max(200), clinic: ClinicSlug.optional() })
  .meta({ id: 'SignInRequest', description: 'Without `clinic`: the first clinic that the user belongs to' });
export type SignInRequest = z.infer<typeof SignInRequest>;

export const SwitchClinicRequest = z.strictObject({ clinic: ClinicSlug }).meta({ id: 'SwitchClinicRequest' });

/** Who is signed in, at which clinic, and where else they could be. */
export const SessionView = z
  .object({
    user: z.object({ id: UserId, name: z.string(), email: z.string() }),
    clinic: z.object({
      slug: z.string(),
      name: z.string(),
      timeZone: z.string(),
      currency: z.string(),
      country: z.string(),
    }),
    roles: z.array(Role),
    therapistId: TherapistId.nullable(),
    clientId: ClientId.nullable(),
    mayClearCalls: z.boolean().meta({ description: 'May end a hold by a call, for the clinical lead' }),
    memberships: z.array(z.object({ slug: z.string(), name: z.string(), roles: z.array(Role) })),
  })
  .meta({ id: 'Session' });
export type SessionView = z.infer<typeof SessionView>;

export const CurrentSession = z
  .object({ session: SessionView.nullable() })
  .meta({ id: 'CurrentSession', description: 'Null when nobody is signed in' });
export type CurrentSession = z.infer<typeof CurrentSession>;

export const PasswordResetRequest = z.strictObject({ email: Email }).meta({ id: 'PasswordResetRequest' });

/** An unguessable token from a link; at least 256 bits in base64url. */
export const LinkToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/, { error: 'is not a link that we sent' });

export const RedeemPasswordReset = z
  .strictObject({ token: LinkToken, password: Password })
  .meta({ id: 'RedeemPasswordReset' });

export const InviteRequest = z
  .strictObject({
    email: Email,
    name: PersonName,
    role: Role.exclude(['client']),
    therapistId: TherapistId.optional(),
  })
  .meta({
    id: 'InviteRequest',
    description: '`therapistId` ties the invited person to a therapist of the clinic',
  });
export type InviteRequest = z.infer<typeof InviteRequest>;

export const InvitationToken = z.strictObject({ token: LinkToken }).meta({ id: 'InvitationToken' });
export const InvitationView = z
  .object({ clinic: z.string(), email: z.string(), name: z.string(), needsPassword: z.boolean() })
  .meta({ id: 'Invitation' });
export const AcceptInvitation = z
  .strictObject({ token: LinkToken, password: Password.optional() })
  .meta({ id: 'AcceptInvitation', description: '`password` is needed when the person has none yet' });

export const Member = z
  .object({
    membershipId: z.uuid(),
    userId: UserId,
    name: z.string(),
    email: z.string(),
    role: Role,
    since: z.string(),
    mayClearCalls: z.boolean(),
  })
  .meta({ id: 'Member' });
/** Whether a member at the desk may end a hold by a recorded call. */
export const LetClearCallsRequest = z.strictObject({ may: z.boolean() }).meta({ id: 'LetClearCallsRequest' });
export type LetClearCallsRequest = z.infer<typeof LetClearCallsRequest>;

export const Members = z.object({ items: z.array(Member), nextCursor: z.null() }).meta({ id: 'Members' });
export type Members = z.infer<typeof Members>;
