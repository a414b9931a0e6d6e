import { Injectable } from '@nestjs/common';
import type { Locality, LocalitySearch } from '@unbrace/shared/places';
import { FindClinic } from '../clinics/find-clinic.ts';
import { findLocalities } from './gazetteer/gazetteer.ts';

/** Offers suburbs while somebody types; those near the clinic first. */
@Injectable()
export class SearchLocalities {
  constructor(private readonly findClinic: FindClinic) {}

  /** @throws Problem not-found for a clinic that is not there */
  async execute({ q, clinic }: LocalitySearch): Promise<Locality[]> {
    return findLocalities(q, clinic === undefined ? undefined : await this.findClinic.bySlug(clinic));
  }
}
