import { Injectable } from '@nestjs/common';
import type { PublicClinic } from '@unbrace/shared/clinics';
import { Database } from '../platform/database/database.ts';
import { listServices } from '../services/list-services.ts';
import { listTherapists } from '../therapists/list-therapists.ts';
import { tightenedOf } from '../triage/thresholds-of.ts';
import { FindClinic } from './find-clinic.ts';

/** A clinic's front door: its services with prices, and who works there. */
@Injectable()
export class DescribeClinic {
  constructor(
    private readonly database: Database,
    private readonly findClinic: FindClinic,
  ) {}

  /** @throws Problem not-found */
  async execute(slug: string): Promise<PublicClinic> {
    const clinic = await this.findClinic.bySlug(slug);
    return this.database.transaction(clinic.id, async (tx) => {
      const services = await listServices(tx);
      const therapists = await listTherapists(tx);
      return {
        slug: clinic.slug,
        name: clinic.name,
        phone: clinic.phone,
        email: clinic.email,
        timeZone: clinic.timeZone,
        currency: clinic.currency,
        country: clinic.country,
        latitude: clinic.latitude,
        longitude: clinic.longitude,
        horizonDays: clinic.settings.horizonDays,
        thresholds: await tightenedOf(tx),
        services: services.map(({ id, style, name, description, prices }) => ({
          id,
          style,
          name,
          description,
          prices,
        })),
        therapists: therapists.map(({ id, name, gender, about, serviceIds }) => ({
          id,
          name,
          gender,
          about,
          serviceIds,
        })),
      };
    });
  }
}
