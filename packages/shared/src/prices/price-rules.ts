import { z } from 'zod';
import { WallTime } from '../kernel/time.ts';
import { PlaceKind } from '../places/places.contract.ts';

const Cents = z.int().min(0).max(10_000_00);
const Named = z.strictObject({
  /** Names the rule's line in a price: kept when a rule changes, so that figures over time stay comparable. */
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,39}$/, { error: 'must be small letters, digits and hyphens' })
    .refine((id) => id !== 'service', { error: 'names the line of the service itself' }),
  label: z.string().trim().min(1, { error: 'Please give the rule the name that clients read' }).max(60),
});
/** Time rules that overlap: the highest counts, unless a rule is marked to come on top. */
const TimeRule = Named.extend({ stacks: z.boolean().default(false) });
const Days = z
  .array(z.int().min(1).max(7))
  .min(1, { error: 'Please choose at least one day' })
  .refine((days) => new Set(days).size === days.length, { error: 'Each day once' });

/** One rule of a clinic's price list. Amounts are minor units of the list's currency, tax included. */
export const PriceRule = z
  .discriminatedUnion('kind', [
    TimeRule.extend({ kind: z.literal('time-of-day'), from: WallTime, to: WallTime, amount: Cents }),
    TimeRule.extend({ kind: z.literal('weekday'), days: Days, amount: Cents }),
    TimeRule.extend({ kind: z.literal('holiday'), percentOfBase: z.number().min(0).max(300) }),
    Named.extend({ kind: z.literal('place'), places: z.array(PlaceKind).min(1).max(3), amount: Cents }),
    Named.extend({
      kind: z.literal('travel'),
      includedMinutes: z.int().min(0).max(600),
      stepMinutes: z.int().min(1).max(120),
      amountPerStep: Cents,
    }),
  ])
  .meta({ id: 'PriceRule' });
export type PriceRule = z.infer<typeof PriceRule>;
export type PriceRuleKind = PriceRule['kind'];

/** The rules of a list in their order, which is the order of a price's lines. */
export const OrderedRules = z
  .array(PriceRule)
  .max(40)
  .refine((rules) => new Set(rules.map(({ id }) => id)).size === rules.length, {
    error: 'Two rules have the same id',
  });

/** A clinic's price list: an ordered list of rules and the version that is stored with each booking. */
export const PriceRules = z
  .object({
    version: z.string().min(1),
    currency: z.string().regex(/^[A-Z]{3}$/),
    rules: OrderedRules,
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
