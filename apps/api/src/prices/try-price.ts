import { Injectable } from '@nestjs/common';
import { instantAt } from '@unbrace/shared/availability';
import { priceVisit, type TriedPrice, type TryPriceRequest } from '@unbrace/shared/prices';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Actor } from '../identity/actor.ts';
import { Database } from '../platform/database/database.ts';
import { ValidationProblem } from '../platform/http/validation.ts';
import { serviceOf } from '../services/list-services.ts';
import { holidaysAt } from './holidays-at.ts';
import { rulesFor } from './rules-for.ts';
import { taxPercentOf } from './tax-percent.ts';

/** What a visit would cost, line by line, by rules that are in force or are still being written. Writes nothing. */
@Injectable()
export class TryPrice {
  constructor(private readonly database: Database) {}

  /** @throws Problem not-found for another clinic's service, invalid for a length that it has not */
  execute(actor: Actor, { rules: draft, ...asked }: TryPriceRequest): Promise<TriedPrice> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const clinic = await clinicOf(tx);
      const service = await serviceOf(tx, asked.serviceId);
      const sold = service.prices.find(({ minutes }) => minutes === asked.minutes);
      if (!sold)
        throw new ValidationProblem([{ path: 'minutes', message: 'is not among the service’s lengths' }]);
      const inForce = await rulesFor(tx, clinic, asked.date);
      const holidays = holidaysAt(clinic.country, asked.state, asked.date);
      const price = priceVisit(
        {
          basePrice: sold.price.amount,
          serviceLabel: `${service.name}, ${asked.minutes} min`,
          start: instantAt(clinic.timeZone, asked.date, asked.time),
          zone: clinic.timeZone,
          place: asked.placeKind,
          travelMinutes: asked.travelMinutes,
          holidays,
          therapists: asked.therapists,
          taxRatePercent: taxPercentOf(service.taxCode),
        },
        draft ? { version: 'draft', currency: clinic.currency, rules: draft } : inForce,
      );
      return { price, version: price.ruleVersion, isHoliday: holidays.includes(asked.date) };
    });
  }
}
