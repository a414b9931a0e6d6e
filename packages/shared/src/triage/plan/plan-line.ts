import type { PlanBlockKind } from './plan-styles.ts';
import type { SessionPlan } from './plan.contract.ts';

/** What a therapist calls each block. */
export const planBlockNames: Readonly<Record<PlanBlockKind, string>> = {
  warm: 'warm',
  deeper: 'deeper',
  points: 'points',
  friction: 'friction',
  stretch: 'stretch',
  close: 'close',
  rest: 'rest',
};

const lies = { prone: 'face down', side_lying: 'on the side', semi_upright: 'half upright' } as const;

/** How firm at most, and how the client lies. */
export const planHead = ({ cap, position }: Pick<SessionPlan, 'cap' | 'position'>): string =>
  `Up to ${cap}/10, ${lies[position.kind]}`;

/** The plan in one line: cap, position, and the minutes of each block. */
export function planLine(plan: Pick<SessionPlan, 'cap' | 'position' | 'blocks'>): string {
  const timed = plan.blocks.map(({ kind, minutes }) => `${planBlockNames[kind]} ${minutes}`).join(', ');
  return `${planHead(plan)}: ${timed} min`;
}
