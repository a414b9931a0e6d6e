import { z } from 'zod';
import { WallTime } from '../kernel/index.ts';

const Named = z.object({ id: z.string().min(1), label: z.string().min(1) });
const Cents = z.int().min(0);
/** Time rules that overlap: the highest counts, unless a rule is marked to come on top. */
const TimeRule = Named.extend({ stacks: z.boolean().default(false) });

/** One rule of a clinic's price list. Amounts are minor units of the list's currency, tax included. */
export const PriceRule = z.discriminatedUnion('kind', [
  TimeRule.extend({ kind: z.literal('time-of-day'), from: WallTime, to: WallTime, amount: Cents }),
  TimeRule.extend({ kind: z.literal('weekday'), days: z.array(z.int().min(1).max(7)), amount: Cents }),
  TimeRule.extend({ kind: z.literal('holiday'), percentOfBase: z.number().min(0) }),
  Named.extend({
    kind: z.literal('place'),
    places: z.array(z.enum(['home', 'hotel', 'workplace'])),
    amount: Cents,
  }),
  Named.extend({
    kind: z.literal('travel'),
    includedMinutes: z.number().min(0),
    stepMinutes: z.number().positive(),
    amountPerStep: Cents,
  }),
]);
export type PriceRule = z.infer<typeof PriceRule>;

/** A clinic's price list: an ordered list of rules and the version that is stored with each booking. */
export const PriceRules = z
  .object({
    version: z.string().min(1),
    currency: z.string().regex(/^[A-Z]{3}$/),
    rules: z.array(PriceRule),
  })
  .meta({ id: 'PriceRules' });
export type PriceRules = Readonly<z.infer<typeof PriceRules>>;

/** The defaults of product.md section 5, in Australian dollars. */
export const defaultPriceRules: PriceRules = {
  version: 'default-1',
  currency: 'AUD',
  rules: [
    {
      kind: 'time-of-day',
      id: 'evening',
      label: 'Evening',
      from: '19:00',
      to: '21:00',
      amount: 20_00,
      stacks: false,
    },
    {
      kind: 'time-of-day',
      id: 'late',
      label: 'Late evening',
      from: '21:00',
      to: '24:00',
      amount: 35_00,
      stacks: false,
    },
    { kind: 'weekday', id: 'saturday', label: 'Saturday', days: [6], amount: 10_00, stacks: false },
    { kind: 'weekday', id: 'sunday', label: 'Sunday', days: [7], amount: 20_00, stacks: false },
    { kind: 'holiday', id: 'public-holiday', label: 'Public holiday', percentOfBase: 25, stacks: false },
    { kind: 'place', id: 'hotel', label: 'Hotel', places: ['hotel'], amount: 20_00 },
    {
      kind: 'travel',
      id: 'travel',
      label: 'Travel beyond 25 minutes',
      includedMinutes: 25,
      stepMinutes: 10,
      amountPerStep: 10_00,
    },
  ],
};

/** What a massage costs by its minutes unless a service says otherwise, product.md section 5, in cents. */
export const defaultServicePrices: Readonly<Record<number, number>> = { 60: 129_00, 90: 169_00, 120: 219_00 };
