import type { ThresholdName } from './thresholds.ts';

export const services = [
  'relaxation',
  'remedial',
  'deep_tissue',
  'pregnancy',
  'sports',
  'osteopathy',
] as const;
export type ServiceStyle = (typeof services)[number];

export const areas = [
  'abdomen',
  'affected_area',
  'affected_limb',
  'face',
  'flank',
  'fracture_region',
  'implant_site',
  'injection_site',
  'port',
  'radiation_field',
  'spine',
  'surgery_region',
  'tumour_site',
  'vaccinated_limb',
] as const;
export type Area = (typeof areas)[number];

export const techniques = [
  'deep_abdominal',
  'deep_leg',
  'deep_prone_pressure',
  'deep_sacral',
  'end_range_stretch',
  'forceful_neck',
  'forceful_spine',
  'heat',
  'heat_on_area',
  'spinal_pressure',
  'trigger_point',
] as const;
export type Technique = (typeof techniques)[number];

export const tools = ['electric_massager', 'hard', 'hard_on_area'] as const;
export type Tool = (typeof tools)[number];

export const positions = ['face_cradle', 'flat', 'flat_back_after_20_weeks', 'prone'] as const;
export type Position = (typeof positions)[number];

/** Products are known by tags; those of the client's own allergies are only known when the facts are. */
export type ProductRule = 'scented' | 'matching_allergen';

export const cares = ['emergency', 'maternity', 'same_day', 'within_days'] as const;
export type Care = (typeof cares)[number];

/** A number, or the threshold of the clinic that holds it. */
export type Limit = number | ThresholdName;

/** What a rule that fires does to a visit, as data. */
export type Effect =
  | { readonly kind: 'block'; readonly care: Care }
  | { readonly kind: 'emergency_panel' }
  | { readonly kind: 'stop_session' }
  | { readonly kind: 'pressure'; readonly max: Limit }
  | { readonly kind: 'minutes'; readonly max: Limit }
  | { readonly kind: 'avoid'; readonly areas: readonly Area[] }
  | { readonly kind: 'no_service'; readonly services: readonly ServiceStyle[] }
  | { readonly kind: 'no_technique'; readonly techniques: readonly Technique[] }
  | { readonly kind: 'no_tool'; readonly tools: readonly Tool[] }
  | { readonly kind: 'no_position'; readonly positions: readonly Position[] }
  | { readonly kind: 'no_product'; readonly products: ProductRule };

export const block = (care: Care): Effect => ({ kind: 'block', care });
export const emergencyPanel: Effect = { kind: 'emergency_panel' };
export const stopSession: Effect = { kind: 'stop_session' };
/** Pressure of 0-10 that the hands never go above. */
export const capPressure = (max: Limit): Effect => ({ kind: 'pressure', max });
export const capMinutes = (max: Limit): Effect => ({ kind: 'minutes', max });
export const avoid = (...names: Area[]): Effect => ({ kind: 'avoid', areas: names });
export const noService = (...names: ServiceStyle[]): Effect => ({ kind: 'no_service', services: names });
export const onlyService = (name: ServiceStyle): Effect => noService(...services.filter((s) => s !== name));
export const noServiceAtAll: Effect = noService(...services);
export const noTechnique = (...names: Technique[]): Effect => ({ kind: 'no_technique', techniques: names });
export const noTool = (...names: Tool[]): Effect => ({ kind: 'no_tool', tools: names });
export const noPosition = (...names: Position[]): Effect => ({ kind: 'no_position', positions: names });
export const noProduct = (products: ProductRule): Effect => ({ kind: 'no_product', products });
