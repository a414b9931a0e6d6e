import { ClinicSettings } from '@unbrace/shared/clinics';
import { ClinicSlug, Email, PersonName } from '@unbrace/shared/identity';
import { ClinicId, TimeZone } from '@unbrace/shared/kernel';
import { Country } from '@unbrace/shared/triage';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { AuditLog } from '../audit/audit-log.ts';
import { invitePerson } from '../identity/invite-person.ts';
import type { Clock } from '../platform/clock/clock.ts';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Database } from '../platform/database/database.ts';
import { ClinicsRepository } from './clinics.repository.ts';

const degrees = (most: number) =>
  z.coerce.number({ error: 'must be a number of degrees' }).min(-most).max(most);

/** What is needed to open a clinic on this installation. */
export const NewClinic = z.strictObject({
  slug: ClinicSlug,
  name: z.string().trim().min(1, { error: 'must be the name that clients know the clinic by' }).max(120),
  timeZone: TimeZone,
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, { error: 'must be an ISO 4217 code such as AUD' })
    .default('AUD'),
  // Emergency numbers must be known for it.
  country: Country.default('AU'),
  phone: z.string().max(40).default(''),
  email: Email.optional(),
  /** Where travel is priced from and the map opens; a number, or its text from the command line. */
  latitude: degrees(90),
  longitude: degrees(180),
  settings: ClinicSettings.prefault({}),
  /** The clinic's own account at Stripe, connected to the platform's; without one its visits are paid on the day. */
  stripeAccountId: z
    .string()
    .regex(/^acct_\w+$/, { error: 'must be an account of Stripe, acct_...' })
    .nullable()
    .default(null),
  /** What the platform keeps of each payment. */
  applicationFeePercent: z.coerce.number({ error: 'must be a number of percent' }).min(0).max(99).default(0),
  ownerEmail: Email,
  ownerName: PersonName.default('Owner'),
});
export type NewClinic = z.input<typeof NewClinic>;

export interface ClinicMaking {
  /** The migrator's: the application's own role may not make clinics. */
  readonly database: Database;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly publicUrl: string;
}

/**
 * Opens a clinic: its row, its data key, and its owner, who is invited by mail; all of it or nothing.
 *
 * @returns the clinic's id and the owner's invitation link
 * @throws ZodError for wrong input, a unique violation when the short name is taken
 */
export async function createClinic(
  request: NewClinic,
  { database, vault, clock, publicUrl }: ClinicMaking,
): Promise<{ clinicId: ClinicId; ownerLink: string }> {
  const { ownerEmail, ownerName, ...clinic } = NewClinic.parse(request);
  const now = clock.now();
  // Row security is forced on the migrator too: the transaction belongs to the clinic that it is about to make.
  return database.transaction(ClinicId.parse(uuid()), async (tx) => {
    await new ClinicsRepository(tx).create({ ...clinic, email: clinic.email ?? ownerEmail }, now);
    await vault.createKey(tx);
    const owner = { email: ownerEmail, name: ownerName, role: 'owner' } as const;
    const { link } = await invitePerson(tx, owner, { publicUrl, now });
    await new AuditLog(tx, now).record({ by: 'system' }, 'clinic-created', {
      kind: 'clinic',
      id: tx.clinicId,
    });
    return { clinicId: tx.clinicId, ownerLink: link };
  });
}
