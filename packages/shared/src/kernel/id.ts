import { z } from 'zod';

/** A UUID that names one kind of thing; the brand keeps a client's id from being passed where a booking's is meant. */
export type Id<Name extends string> = string & z.$brand<Name>;

/** Schema of the ids of one kind of thing: lower-case UUID text. */
export function idOf<Name extends string>(name: Name): z.ZodType<Id<Name>, string> {
  const text = z.uuid({ error: `must be the id of a ${name}` }).meta({ description: `Id of a ${name}` });
  // A brand exists for the compiler only, so there is nothing to do at run time.
  return text as unknown as z.ZodType<Id<Name>, string>;
}

export const ClinicId = idOf('clinic');
export type ClinicId = z.infer<typeof ClinicId>;
export const UserId = idOf('user');
export type UserId = z.infer<typeof UserId>;
export const TherapistId = idOf('therapist');
export type TherapistId = z.infer<typeof TherapistId>;
export const ClientId = idOf('client');
export type ClientId = z.infer<typeof ClientId>;
export const RecipientId = idOf('recipient');
export type RecipientId = z.infer<typeof RecipientId>;
export const PlaceId = idOf('place');
export type PlaceId = z.infer<typeof PlaceId>;
export const ServiceId = idOf('service');
export type ServiceId = z.infer<typeof ServiceId>;
export const BookingId = idOf('booking');
export type BookingId = z.infer<typeof BookingId>;
export const OfferId = idOf('offer');
export type OfferId = z.infer<typeof OfferId>;
export const IntakeId = idOf('intake');
export type IntakeId = z.infer<typeof IntakeId>;
export const ClaimId = idOf('claim');
export type ClaimId = z.infer<typeof ClaimId>;
export const HoldId = idOf('hold');
export type HoldId = z.infer<typeof HoldId>;
