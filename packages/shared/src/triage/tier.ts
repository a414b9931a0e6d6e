import { z } from 'zod';

/** The tiers of an outcome, worst first. */
export const tiers = [
  'EMERGENCY',
  'URGENT_REFERRAL',
  'CLEARANCE_REQUIRED',
  'MODIFY',
  'NOTE',
  'NONE',
] as const;
export const Tier = z.enum(tiers).meta({ id: 'TriageTier', description: 'How bad it is, worst first' });
export type Tier = z.infer<typeof Tier>;

const rank = new Map<Tier, number>(tiers.map((tier, index) => [tier, tiers.length - index]));

/** How bad a tier is: higher is worse, to compare and never to store. */
export const severity = (tier: Tier): number => rank.get(tier) ?? 0;

export const worse = (a: Tier, b: Tier): Tier => (severity(a) >= severity(b) ? a : b);

/** What a tier means for the booking. */
export const decisions = ['block', 'hold', 'adapt', 'proceed'] as const;
export type Decision = (typeof decisions)[number];

export function decisionOf(tier: Tier): Decision {
  if (tier === 'EMERGENCY' || tier === 'URGENT_REFERRAL') return 'block';
  if (tier === 'CLEARANCE_REQUIRED') return 'hold';
  return tier === 'MODIFY' ? 'adapt' : 'proceed';
}
