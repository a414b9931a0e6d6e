import { z } from 'zod';
import { ServiceId } from '../kernel/id.ts';
import { Money } from '../kernel/money.ts';

export const serviceStyles = [
  'relaxation',
  'remedial',
  'deep_tissue',
  'sports',
  'pregnancy',
  'osteopathy',
] as const;
export const ServiceStyle = z.enum(serviceStyles).meta({ id: 'ServiceStyle' });
export type ServiceStyle = z.infer<typeof ServiceStyle>;

/** `gst`: the price holds 10 % goods and services tax; `gst_free`: a recognised professional's health service. */
export const TaxCode = z.enum(['gst', 'gst_free']).meta({ id: 'TaxCode' });
export type TaxCode = z.infer<typeof TaxCode>;

const Minutes = z.int().min(10).max(480);
const Skills = z.array(z.string().trim().min(1).max(40)).max(20);

const fields = {
  style: ServiceStyle,
  name: z.string().trim().min(1, { error: 'Please give the service a name' }).max(80),
  description: z.string().trim().max(600),
  skills: Skills.meta({ description: 'Skills that a therapist needs' }),
  taxCode: TaxCode,
  prices: z
    .array(
      z.strictObject({ minutes: Minutes, price: Money.extend({ amount: z.int().min(0).max(10_000_00) }) }),
    )
    .min(1, { error: 'Please give at least one length and price' })
    .max(12)
    .refine((prices) => new Set(prices.map((each) => each.minutes)).size === prices.length, {
      error: 'Each length may have one price',
    }),
};

export const Service = z
  .object({
    id: ServiceId,
    style: ServiceStyle,
    name: z.string(),
    description: z.string(),
    skills: z.array(z.string()),
    taxCode: TaxCode,
    prices: z.array(z.object({ minutes: z.int(), price: Money })),
    retired: z.boolean(),
  })
  .meta({ id: 'Service' });
export type Service = z.infer<typeof Service>;

export const AddServiceRequest = z.strictObject(fields).meta({ id: 'AddServiceRequest' });
export type AddServiceRequest = z.infer<typeof AddServiceRequest>;
export const ChangeServiceRequest = z.strictObject(fields).partial().meta({
  id: 'ChangeServiceRequest',
  description: 'Only what is given changes; `prices` replaces the whole list',
});
export type ChangeServiceRequest = z.infer<typeof ChangeServiceRequest>;

export const Services = z
  .object({ items: z.array(Service), nextCursor: z.string().nullable() })
  .meta({ id: 'Services' });
