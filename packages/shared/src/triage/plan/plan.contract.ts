import { z } from 'zod';
import { bodyRegionCodes } from '../../intake/body-regions.ts';
import { services } from '../effects.ts';
import { HomeCareStep } from './home-care.ts';
import { PlanLesson } from './lesson.ts';
import { planBlockKinds } from './plan-styles.ts';
import { TablePosition } from './position.ts';
import { PlanProducts } from './products.ts';

const PlanBlockKindName = z.enum(planBlockKinds).meta({ id: 'PlanBlockKind' });
const BodyRegionCode = z.enum(bodyRegionCodes);
const Pressure = z.int().min(0).max(10);

/** Something said, done or checked, with the statement that asks for it. */
export const SourcedText = z
  .object({ text: z.string(), source: z.string() })
  .meta({ id: 'SourcedText', description: 'A text with the seed row that it comes from; `ours` if none' });
export type SourcedText = z.infer<typeof SourcedText>;

export const PlanBlock = z
  .object({
    kind: PlanBlockKindName,
    minutes: z.int().min(0),
    pressure: Pressure.meta({ description: 'Planned, of 10' }),
    cap: Pressure.meta({ description: 'Going above it needs a reason' }),
    technique: z.string(),
    areas: z.array(BodyRegionCode),
    numbers: z.array(SourcedText),
  })
  .meta({ id: 'PlanBlock' });
export type PlanBlock = z.infer<typeof PlanBlock>;

/** What a therapist does with one visit's minutes, as it is stored and shown. */
export const SessionPlan = z
  .object({
    style: z.enum(services).nullable().meta({ description: 'Null: the findings leave no style' }),
    minutes: z.int().min(1),
    cap: Pressure,
    isFirstVisit: z.boolean(),
    lesson: PlanLesson.exactOptional(),
    blocks: z.array(PlanBlock).meta({ description: 'Their minutes sum to those of the visit' }),
    sore: z.array(z.object({ region: BodyRegionCode, intensity: z.int().min(0).max(10).optional() })),
    noGo: z.object({
      regions: z.array(BodyRegionCode),
      words: z.array(z.string()).meta({ description: 'The spine first, always' }),
    }),
    lightOnly: z.array(BodyRegionCode),
    position: TablePosition,
    products: PlanProducts,
    environment: z.array(SourcedText),
    consent: z.array(SourcedText),
    stopSigns: z.array(SourcedText),
    homeCare: z.array(HomeCareStep),
  })
  .meta({ id: 'SessionPlan', description: 'The session plan of one visit' });
export type SessionPlan = z.infer<typeof SessionPlan>;
