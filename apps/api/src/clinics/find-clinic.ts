import { Injectable } from '@nestjs/common';
import { type ClinicId, notFound } from '@unbrace/shared/kernel';
import { clinicIds } from '../platform/database/clinic-ids.repository.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { type Clinic, ClinicDirectory, ClinicsRepository } from './clinics.repository.ts';

export type { Clinic };

/** The clinic of a transaction, with its settings; locked, nobody else changes them until it ends. */
export async function clinicOf(tx: Tx, { lock = false } = {}): Promise<Clinic> {
  const clinics = new ClinicsRepository(tx);
  if (lock) await clinics.lock();
  return clinics.current();
}

/** Replaces a clinic's settings. */
export function setClinicSettings(tx: Tx, settings: Clinic['settings']): Promise<void> {
  return new ClinicsRepository(tx).setSettings(settings);
}

/** Finds a clinic by its short name, or all ids for a sweep. */
@Injectable()
export class FindClinic {
  constructor(private readonly database: Database) {}

  /** @throws Problem not-found */
  async bySlug(slug: string): Promise<Clinic> {
    const clinic = await this.database.global((db) => new ClinicDirectory(db).bySlug(slug));
    if (!clinic) throw notFound(undefined);
    return clinic;
  }

  /** Whose account at Stripe that is; null when it is no clinic's. */
  byStripeAccount(account: string): Promise<ClinicId | null> {
    return this.database.global((db) => new ClinicDirectory(db).byStripeAccount(account));
  }

  all(): Promise<ClinicId[]> {
    return this.database.global(clinicIds);
  }
}
