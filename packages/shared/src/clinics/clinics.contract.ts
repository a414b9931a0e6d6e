import { z } from 'zod';
import { Role } from '../identity/roles.ts';
import { ServiceStyle } from '../services/services.contract.ts';
import { ThresholdChanges } from '../triage/thresholds.ts';
import { Money } from '../kernel/money.ts';

/** How this installation runs. The web shows the demo's banner by it. */
export const Installation = z
  .object({
    mode: z.enum(['demo', 'test', 'production']),
    clinics: z.array(z.object({ slug: z.string(), name: z.string(), suburb: z.string() })),
    demoSignIns: z.array(
      z.object({ role: Role, email: z.string(), password: z.string(), clinic: z.string(), name: z.string() }),
    ),
  })
  .meta({ id: 'Installation', description: '`clinics` and `demoSignIns` are empty outside demo mode' });
export type Installation = z.infer<typeof Installation>;

/** A clinic's front door: what anybody may know. */
export const PublicClinic = z
  .object({
    slug: z.string(),
    name: z.string(),
    phone: z.string(),
    email: z.string(),
    timeZone: z.string(),
    currency: z.string(),
    country: z.string(),
    latitude: z.number(),
    longitude: z.number(),
    horizonDays: z.int(),
    thresholds: ThresholdChanges,
    services: z.array(
      z.object({
        id: z.string(),
        style: ServiceStyle,
        name: z.string(),
        description: z.string(),
        prices: z.array(z.object({ minutes: z.int(), price: Money })),
      }),
    ),
    therapists: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        gender: z.string(),
        about: z.string(),
        serviceIds: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'PublicClinic' });
export type PublicClinic = z.infer<typeof PublicClinic>;
