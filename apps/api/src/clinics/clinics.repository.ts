import { ClinicSettings } from '@unbrace/shared/clinics';
import { ClinicId, type Instant } from '@unbrace/shared/kernel';
import { z } from 'zod';
import type { GlobalTx, Tx } from '../platform/database/database.ts';

const ClinicRow = z
  .object({
    id: ClinicId,
    slug: z.string(),
    name: z.string(),
    time_zone: z.string(),
    currency: z.string(),
    country: z.string(),
    phone: z.string(),
    email: z.string(),
    latitude: z.number(),
    longitude: z.number(),
    settings: ClinicSettings,
    asks_roads: z.boolean().default(false),
    stripe_account_id: z.string().nullable(),
    application_fee_percent: z.number(),
  })
  .transform(({ time_zone, asks_roads, stripe_account_id, application_fee_percent, ...rest }) => ({
    ...rest,
    timeZone: time_zone,
    /** The clinic's own account at Stripe; null: its visits are paid on the day. */
    stripeAccountId: stripe_account_id,
    /** What the platform keeps of each payment. */
    applicationFeePercent: application_fee_percent,
    /** Whether a routing service was ever asked for this clinic. */
    asksRoads: asks_roads,
  }));

/** A clinic as the product works with it. */
export type Clinic = z.infer<typeof ClinicRow>;

/** The clinic of a transaction. */
export class ClinicsRepository {
  constructor(private readonly tx: Tx) {}

  async current(): Promise<Clinic> {
    const rows = await this.tx.sql`
      SELECT c.id, c.slug, c.name, c.time_zone, c.currency, c.country, c.phone, c.email, c.latitude, c.longitude, c.settings,
        c.stripe_account_id, c.application_fee_percent,
        EXISTS (SELECT FROM road_times r WHERE r.clinic_id = c.id) AS asks_roads
      FROM clinics c WHERE c.id = ${this.tx.clinicId}::uuid`;
    return z.array(ClinicRow).length(1).parse(rows)[0] as Clinic;
  }

  async lock(): Promise<void> {
    await this.tx.db.$queryRaw`SELECT id FROM clinics WHERE id = ${this.tx.clinicId}::uuid FOR NO KEY UPDATE`;
  }

  async setSettings(settings: ClinicSettings): Promise<void> {
    await this.tx.db.clinic.updateMany({ where: { id: this.tx.clinicId }, data: { settings } });
  }

  /** Only the migrator's role may. @throws a unique violation when the short name is taken. */
  async create(clinic: Omit<Clinic, 'id' | 'asksRoads'>, at: Instant): Promise<void> {
    await this.tx.db.clinic.create({
      data: { id: this.tx.clinicId, ...clinic, createdAt: new Date(at) },
      select: { id: true },
    });
  }
}

/** Finding a clinic before one is set, by the address people came to or the account that Stripe names. */
export class ClinicDirectory {
  constructor(private readonly db: GlobalTx) {}

  async bySlug(slug: string): Promise<Clinic | null> {
    return (
      z.array(ClinicRow).parse(await this.db.$queryRaw`SELECT * FROM clinic_by_slug(${slug})`)[0] ?? null
    );
  }

  async byStripeAccount(account: string): Promise<ClinicId | null> {
    const rows = await this.db.$queryRaw`SELECT id FROM clinic_by_stripe_account(${account}) AS id`;
    return z.array(z.object({ id: ClinicId })).parse(rows)[0]?.id ?? null;
  }
}
