import { type BodyRegion, bodyRegions } from '../../intake/body-regions.ts';
import { lightPressure } from './session-numbers.ts';
import type { SessionPlan } from './plan.contract.ts';

/** What a body map shows of a plan: where not to go, and how firm at most where hands go. */
export type PlanMark =
  | { readonly region: BodyRegion; readonly kind: 'no-go' }
  | { readonly region: BodyRegion; readonly kind: 'cap'; readonly cap: number };

/** One mark a region, in the body's order: no-go before anything else, then the cap of the firmest block that works there. */
export function planMarks({
  blocks,
  noGo,
  lightOnly,
}: Pick<SessionPlan, 'blocks' | 'noGo' | 'lightOnly'>): PlanMark[] {
  return (Object.keys(bodyRegions) as BodyRegion[]).flatMap((region): PlanMark[] => {
    if (noGo.regions.includes(region)) return [{ region, kind: 'no-go' }];
    const caps = blocks.filter(({ areas }) => areas.includes(region)).map(({ cap }) => cap);
    if (caps.length === 0) return [];
    const cap = Math.max(...caps);
    return [{ region, kind: 'cap', cap: lightOnly.includes(region) ? Math.min(cap, lightPressure) : cap }];
  });
}
