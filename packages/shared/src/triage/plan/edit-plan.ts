import { z } from 'zod';
import { planAboveCap, planBlockUnknown, planMinutesDiffer } from './plan.problems.ts';
import { planBlockKinds } from './plan-styles.ts';
import { SessionPlan } from './plan.contract.ts';

export const shortestReason = 10;

/** A therapist's change: minutes and pressure of the blocks. Areas and caps are not for editing. */
export const EditPlanRequest = z
  .strictObject({
    revision: z.int().min(0).meta({ description: 'The revision that was seen' }),
    blocks: z
      .array(
        z.strictObject({
          kind: z.enum(planBlockKinds),
          minutes: z.int().min(0).max(480),
          pressure: z.int().min(0).max(10),
        }),
      )
      .min(1)
      .max(planBlockKinds.length),
    reason: z.string().trim().max(500).nullable().meta({ description: 'Needed above a cap' }),
  })
  .meta({ id: 'EditPlanRequest' });
export type EditPlanRequest = z.infer<typeof EditPlanRequest>;

export interface EditedPlan {
  readonly plan: SessionPlan;
  readonly isAboveCap: boolean;
}

/**
 * The plan with a therapist's changes; a block with 0 minutes is left out, caps stay as they are. Below a cap an edit is
 * free, above one it needs a reason of a few words.
 *
 * @throws Problem triage/plan-block-unknown, triage/plan-minutes-differ, triage/plan-above-cap
 */
export function editPlan(
  plan: SessionPlan,
  { blocks: wanted, reason }: Pick<EditPlanRequest, 'blocks' | 'reason'>,
): EditedPlan {
  const changes = new Map(wanted.map((block) => [block.kind, block]));
  const unknown = [...changes.keys()].filter((kind) => !plan.blocks.some((block) => block.kind === kind));
  if (unknown.length > 0) throw planBlockUnknown({ blocks: unknown });
  const blocks = plan.blocks
    .map((block) => ({ ...block, ...changes.get(block.kind) }))
    .filter(({ minutes }) => minutes > 0);
  const sum = blocks.reduce((total, { minutes }) => total + minutes, 0);
  if (sum !== plan.minutes) throw planMinutesDiffer({ minutes: plan.minutes, sum });
  const above = blocks.filter(({ pressure, cap }) => pressure > cap).map(({ kind }) => kind);
  if (above.length > 0 && (reason ?? '').length < shortestReason) throw planAboveCap({ blocks: above });
  return { plan: { ...plan, blocks }, isAboveCap: above.length > 0 };
}

/** One edit of a plan, as its history shows it. */
export const PlanEdit = z
  .object({
    revision: z.int(),
    at: z.iso.datetime(),
    aboveCap: z.boolean(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'PlanEdit' });
export type PlanEdit = z.infer<typeof PlanEdit>;

/** The plan as its therapist reads it after accepting. */
export const SessionPlanView = z
  .object({ ...SessionPlan.shape, line: z.string(), revision: z.int(), edits: z.array(PlanEdit) })
  .meta({ id: 'SessionPlanView' });
export type SessionPlanView = z.infer<typeof SessionPlanView>;

/** What of the plan is seen before accepting. */
export const PlanPreview = SessionPlan.pick({
  cap: true,
  minutes: true,
  blocks: true,
  sore: true,
  noGo: true,
  lightOnly: true,
  position: true,
})
  .extend({ line: z.string() })
  .meta({ id: 'PlanPreview', description: 'Blocks, caps and no-go areas, before accepting' });
export type PlanPreview = z.infer<typeof PlanPreview>;
