import { z } from 'zod';
import { ServiceId } from '../kernel/id.ts';
import { Money } from '../kernel/money.ts';
import { InstantText, LocalDate, WallTime } from '../kernel/time.ts';
import { PlaceKind } from '../places/places.contract.ts';
import { OrderedRules } from './price-rules.ts';

export const PriceLine = z
  .object({ code: z.string(), label: z.string(), amount: Money, tax: Money })
  .meta({ id: 'PriceLine' });
export const PriceView = z
  .object({ lines: z.array(PriceLine), total: Money, tax: Money })
  .meta({ id: 'Price', description: 'Prices include tax' });
export type PriceView = z.infer<typeof PriceView>;

/** One version of a clinic's rules; it prices visits from a date on, until the next one does. Never changed. */
export const PriceList = z
  .object({
    version: z.int().min(0).meta({ description: '0 is what every clinic begins with' }),
    effectiveFrom: LocalDate.nullable().meta({
      description: 'By the clock of the place; null: from the beginning',
    }),
    rules: OrderedRules,
    publishedAt: InstantText.nullable(),
  })
  .meta({ id: 'PriceList' });
export type PriceList = z.infer<typeof PriceList>;
export const PriceLists = z
  .object({ items: z.array(PriceList), nextCursor: z.null(), inForce: z.int(), currency: z.string() })
  .meta({
    id: 'PriceLists',
    description: 'Newest first; `inForce` is the version that prices a visit of today',
  });
export type PriceLists = z.infer<typeof PriceLists>;

export const PublishPriceListRequest = z
  .strictObject({
    version: z
      .int()
      .min(0)
      .meta({ description: 'The newest version that was seen: a list made meanwhile is not lost' }),
    effectiveFrom: LocalDate,
    rules: OrderedRules,
  })
  .meta({ id: 'PublishPriceListRequest' });
export type PublishPriceListRequest = z.infer<typeof PublishPriceListRequest>;

/** A visit that nobody has booked, to see what rules make of it. */
export const TryPriceRequest = z
  .strictObject({
    rules: OrderedRules.optional().meta({
      description: 'Rules that are being written; else those of the date',
    }),
    serviceId: ServiceId,
    minutes: z.int().min(10).max(480),
    date: LocalDate,
    time: WallTime,
    placeKind: PlaceKind,
    state: z
      .string()
      .regex(/^[A-Z0-9]{1,4}$/)
      .nullable()
      .meta({ description: 'Whose public holidays count; null: those of the whole country' }),
    travelMinutes: z.int().min(0).max(600),
    therapists: z.union([z.literal(1), z.literal(2)]).default(1),
  })
  .meta({ id: 'TryPriceRequest' });
export type TryPriceRequest = z.infer<typeof TryPriceRequest>;
export const TriedPrice = z
  .object({ price: PriceView, version: z.string(), isHoliday: z.boolean() })
  .meta({ id: 'TriedPrice' });
export type TriedPrice = z.infer<typeof TriedPrice>;
