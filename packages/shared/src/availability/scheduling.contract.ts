import { z } from 'zod';
import { HolidaySettings } from './holidays.ts';
import { Polygon } from './polygon.ts';
import { RankWeights } from './rank.ts';
import { RestRule } from './rest-rule.ts';
import { StrandedQuery } from './hours.contract.ts';
import { TravelSettings } from './travel-settings.ts';

/** How a clinic plans: its roads, its holidays, what counts when a therapist is chosen, and when visits start. */
export const SchedulingSettings = z
  .strictObject({
    slotGridMinutes: z.int().min(5).max(60),
    minimumNoticeMinutes: z.int().min(0).max(10_080),
    horizonDays: z.int().min(1).max(365),
    travel: TravelSettings,
    publicHolidays: HolidaySettings,
    rankWeights: RankWeights,
  })
  .meta({ id: 'SchedulingSettings' });
export type SchedulingSettings = z.infer<typeof SchedulingSettings>;
export const ChangeSchedulingRequest = SchedulingSettings.partial().meta({
  id: 'ChangeSchedulingRequest',
  description: 'What is not given stays. Visits that are promised stay as they are',
});
export type ChangeSchedulingRequest = z.infer<typeof ChangeSchedulingRequest>;

/** What else limits a therapist: a drawn area, beside the radius, and rests. */
export const WorkRules = z
  .strictObject({ polygon: Polygon.nullable(), rest: RestRule.nullable() })
  .meta({ id: 'WorkRules', description: 'With a radius and a polygon a place must lie in both' });
export type WorkRules = z.infer<typeof WorkRules>;
export const SetWorkRulesRequest = WorkRules.extend(StrandedQuery.shape).meta({ id: 'SetWorkRulesRequest' });
export type SetWorkRulesRequest = z.infer<typeof SetWorkRulesRequest>;
