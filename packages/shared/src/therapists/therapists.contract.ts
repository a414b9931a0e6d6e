import { z } from 'zod';
import { ServiceId, TherapistId } from '../kernel/id.ts';
import { LocalDate, TimeZone } from '../kernel/time.ts';
import { StrandedQuery } from '../availability/hours.contract.ts';
import { Email, PersonName, Phone } from '../identity/identity.contract.ts';

export const Gender = z.enum(['female', 'male', 'nonbinary']).meta({ id: 'Gender' });
export type Gender = z.infer<typeof Gender>;

const Latitude = z.number().min(-90).max(90);
const Longitude = z.number().min(-180).max(180);

const fields = {
  name: PersonName,
  gender: Gender,
  email: Email,
  phone: Phone,
  about: z.string().trim().max(600),
  languages: z.array(z.string().trim().min(2).max(40)).max(10),
  skills: z.array(z.string().trim().min(1).max(40)).max(20),
  serviceIds: z.array(ServiceId).max(50),
  timeZone: TimeZone,
  base: z.strictObject({
    label: z.string().trim().min(1).max(120),
    latitude: Latitude,
    longitude: Longitude,
  }),
  radiusKm: z.number().min(1).max(500).nullable(),
  maxDriveMinutes: z.int().min(5).max(480).nullable(),
  setupMinutes: z.int().min(0).max(120),
  packDownMinutes: z.int().min(0).max(120),
  dailyMaximum: z.int().min(1).max(20).nullable(),
  sharePercent: z.int().min(0).max(100),
  associationName: z.string().trim().max(120).nullable(),
  associationNumber: z.string().trim().max(60).nullable(),
  insuranceUntil: LocalDate.nullable(),
};

export const Therapist = z
  .object({ ...fields, id: TherapistId, retired: z.boolean(), hasSignIn: z.boolean() })
  .meta({ id: 'Therapist' });
export type Therapist = z.infer<typeof Therapist>;

export const AddTherapistRequest = z.strictObject(fields).meta({ id: 'AddTherapistRequest' });
export type AddTherapistRequest = z.infer<typeof AddTherapistRequest>;
export const ChangeTherapistRequest = StrandedQuery.extend(fields)
  .partial()
  .meta({ id: 'ChangeTherapistRequest' });
export type ChangeTherapistRequest = z.infer<typeof ChangeTherapistRequest>;
export const Therapists = z
  .object({ items: z.array(Therapist), nextCursor: z.string().nullable() })
  .meta({ id: 'Therapists' });
