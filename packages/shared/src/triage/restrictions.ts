import type { Effect, Limit } from './effects.ts';
import { services } from './effects.ts';
import type { Facts } from './facts.ts';
import type { Thresholds } from './thresholds.ts';
import type { ResolvedEffect, Restrictions } from './triage.contract.ts';

/** An effect with the clinic's numbers, and with the client's own allergens, in it. */
export function resolveEffect(effect: Effect, facts: Facts, limits: Thresholds): ResolvedEffect {
  switch (effect.kind) {
    case 'pressure':
    case 'minutes':
      return { kind: effect.kind, max: resolveLimit(effect.max, limits) };
    case 'no_product':
      return {
        kind: 'no_product',
        products: effect.products === 'scented' ? ['scented'] : sorted(facts.allergies ?? []),
      };
    case 'avoid':
      return { kind: 'avoid', areas: [...effect.areas] };
    case 'no_service':
      return { kind: 'no_service', services: [...effect.services] };
    case 'no_technique':
      return { kind: 'no_technique', techniques: [...effect.techniques] };
    case 'no_tool':
      return { kind: 'no_tool', tools: [...effect.tools] };
    case 'no_position':
      return { kind: 'no_position', positions: [...effect.positions] };
    default:
      return effect;
  }
}

/** Pressure and minutes take the smallest; services intersect; areas, techniques, tools, positions and products unite. */
export function mergeEffects(effects: readonly ResolvedEffect[]): Restrictions {
  const refused = new Set(effects.flatMap((effect) => (effect.kind === 'no_service' ? effect.services : [])));
  return {
    maxPressure: smallest(effects.flatMap((effect) => (effect.kind === 'pressure' ? effect.max : []))),
    maxMinutes: smallest(effects.flatMap((effect) => (effect.kind === 'minutes' ? effect.max : []))),
    services: services.filter((service) => !refused.has(service)),
    avoidAreas: sorted(effects.flatMap((effect) => (effect.kind === 'avoid' ? effect.areas : []))),
    avoidTechniques: sorted(
      effects.flatMap((effect) => (effect.kind === 'no_technique' ? effect.techniques : [])),
    ),
    avoidTools: sorted(effects.flatMap((effect) => (effect.kind === 'no_tool' ? effect.tools : []))),
    avoidPositions: sorted(
      effects.flatMap((effect) => (effect.kind === 'no_position' ? effect.positions : [])),
    ),
    avoidProducts: sorted(effects.flatMap((effect) => (effect.kind === 'no_product' ? effect.products : []))),
  };
}

const resolveLimit = (limit: Limit, limits: Thresholds): number =>
  typeof limit === 'number' ? limit : limits[limit];

const smallest = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : Math.min(...numbers);

const sorted = <Item extends string>(items: readonly Item[]): Item[] => [...new Set(items)].sort();
