import type { Facts } from './facts.ts';
import type { SessionPlan } from './plan/plan.contract.ts';
import type { TriageOutcome } from './triage.contract.ts';

/** What a therapist may see or hear at the table: each is a fact that a rule of the session reads. */
export const sessionSigns = [
  'chestPain',
  'breathless',
  'dizzy',
  'suddenWeakness',
  'legSymptomsDuring',
  'skinChangeDuring',
  'painAboveAgreed',
  'guarding',
] as const;
export type SessionSign = (typeof sessionSigns)[number];

/** The signs as facts of this moment. */
export function sessionFacts(signs: readonly SessionSign[]): Facts {
  return { context: 'in_session', ...Object.fromEntries(signs.map((sign) => [sign, true])) };
}

/** Whether the session ends with these findings. */
export const endsSession = ({ decision, findings }: Pick<TriageOutcome, 'decision' | 'findings'>): boolean =>
  decision === 'block' || findings.some(({ effects }) => effects.some(({ kind }) => kind === 'stop_session'));

/** How much lighter "lower at once" is, of 10. Ours: the rule gives no number. */
const lighterBy = 2;

/**
 * What is left of a plan after a sign that does not end it (IS-PAIN-ABOVE, IS-STOP-LOCAL): every block lighter, or the
 * area left out. Caps only go down.
 */
export function easedPlan(plan: SessionPlan, { findings }: Pick<TriageOutcome, 'findings'>): SessionPlan {
  const isLighter = findings.some(({ rule }) => rule === 'IS-PAIN-ABOVE');
  const isLocal = findings.some(({ rule }) => rule === 'IS-STOP-LOCAL');
  const blocks = plan.blocks.map((block) => {
    const cap = isLighter ? Math.max(0, Math.min(block.cap, block.pressure) - lighterBy) : block.cap;
    return { ...block, cap, pressure: Math.min(block.pressure, cap) };
  });
  const local = 'the area whose skin changed';
  const words = isLocal && !plan.noGo.words.includes(local) ? [...plan.noGo.words, local] : plan.noGo.words;
  return {
    ...plan,
    cap: Math.max(0, ...blocks.map(({ cap }) => cap)),
    blocks,
    noGo: { ...plan.noGo, words },
  };
}
