import type { AddServiceRequest, ChangeServiceRequest } from '@unbrace/shared/services';
import { Service } from '@unbrace/shared/services';
import { type Instant, money, ServiceId } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';
import { given } from '../platform/database/given.ts';
import type { Prisma } from '../platform/database/generated/client.ts';

const withPrices = {
  servicePrices: { where: { retiredAt: null }, orderBy: { minutes: 'asc' } },
} satisfies Prisma.ServiceInclude;
type Row = Prisma.ServiceGetPayload<{ include: typeof withPrices }>;

/** What the clinic sells, with the prices of today. */
export class ServicesRepository {
  constructor(private readonly tx: Tx) {}

  async list({ retired }: { retired: boolean }): Promise<Service[]> {
    const rows = await this.tx.db.service.findMany({
      where: { clinicId: this.tx.clinicId, ...(retired ? {} : { retiredAt: null }) },
      include: withPrices,
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    });
    return rows.map(serviceOf);
  }

  async find(id: ServiceId): Promise<Service | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  async byIds(ids: readonly ServiceId[]): Promise<Service[]> {
    const rows = await this.tx.sql`
      SELECT s.id, s.style, s.name, s.description, s.skills, s.tax_code AS "taxCode", s.retired_at IS NOT NULL AS retired,
        (SELECT coalesce(json_agg(json_build_object('minutes', p.minutes,
            'price', json_build_object('amount', p.amount, 'currency', p.currency)) ORDER BY p.minutes), '[]')
         FROM service_prices p
         WHERE p.clinic_id = ${this.tx.clinicId}::uuid AND p.service_id = s.id AND p.retired_at IS NULL) AS prices
      FROM services s WHERE s.clinic_id = ${this.tx.clinicId}::uuid AND s.id = ANY(${[...ids]}::uuid[])`;
    return z.array(Service).parse(rows);
  }

  async add({ prices, ...service }: AddServiceRequest, at: Instant): Promise<ServiceId> {
    const id = ServiceId.parse(uuid());
    const { clinicId } = this.tx;
    const position = await this.tx.db.service.count({ where: { clinicId } });
    await this.tx.db.service.create({
      data: { clinicId, id, ...service, position, createdAt: new Date(at) },
      select: { id: true },
    });
    await this.setPrices(id, prices, at);
    return id;
  }

  async change(id: ServiceId, { prices, ...fields }: ChangeServiceRequest, at: Instant): Promise<void> {
    await this.tx.db.service.updateMany({ where: { clinicId: this.tx.clinicId, id }, data: given(fields) });
    if (prices) await this.setPrices(id, prices, at);
  }

  async setRetired(id: ServiceId, at: Instant | null): Promise<void> {
    const retiredAt = at === null ? null : new Date(at);
    await this.tx.db.service.updateMany({ where: { clinicId: this.tx.clinicId, id }, data: { retiredAt } });
  }

  /** Prices that are not in the list any more are retired, not deleted: bookings were made at them. */
  private async setPrices(
    serviceId: ServiceId,
    prices: AddServiceRequest['prices'],
    at: Instant,
  ): Promise<void> {
    const { clinicId } = this.tx;
    await this.tx.db.servicePrice.updateMany({
      where: { clinicId, serviceId, retiredAt: null, minutes: { notIn: prices.map((each) => each.minutes) } },
      data: { retiredAt: new Date(at) },
    });
    for (const { minutes, price } of prices) {
      await this.tx.db.servicePrice.upsert({
        where: { clinicId_serviceId_minutes: { clinicId, serviceId, minutes } },
        create: { clinicId, id: uuid(), serviceId, minutes, ...price },
        update: { ...price, retiredAt: null },
        select: { id: true },
      });
    }
  }
}

function serviceOf({ servicePrices, retiredAt, ...row }: Row): Service {
  return Service.parse({
    ...row,
    prices: servicePrices.map(({ minutes, amount, currency }) => ({
      minutes,
      price: money(amount, currency),
    })),
    retired: retiredAt !== null,
  });
}
