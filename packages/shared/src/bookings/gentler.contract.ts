import { z } from 'zod';
import { ServiceId } from '../kernel/id.ts';
import { Money } from '../kernel/money.ts';
import { PriceView } from '../prices/prices.contract.ts';
import { ServiceStyle } from '../services/services.contract.ts';
import { SeenVersion, VisitMinutes } from './bookings.contract.ts';

/** A visit that the answers allow, at the time that is kept already. */
export const GentlerVisit = z
  .object({
    service: z.object({ id: ServiceId, name: z.string(), style: ServiceStyle }),
    minutes: z.int(),
    price: PriceView,
  })
  .meta({ id: 'GentlerVisit' });
export type GentlerVisit = z.infer<typeof GentlerVisit>;

/** Why the booked one is not among them is not said: whoever booked may not be the person who answered. */
export const GentlerVisits = z
  .object({ items: z.array(GentlerVisit), nextCursor: z.null(), before: Money })
  .meta({ id: 'GentlerVisits', description: '`before` is the price that is agreed now' });
export type GentlerVisits = z.infer<typeof GentlerVisits>;

export const TakeGentlerRequest = z
  .strictObject({
    serviceId: ServiceId,
    minutes: VisitMinutes,
    version: SeenVersion,
    total: Money.meta({ description: 'The new price as it was shown: another one is refused' }),
  })
  .meta({ id: 'TakeGentlerRequest' });
export type TakeGentlerRequest = z.infer<typeof TakeGentlerRequest>;
