import { zodResolver } from '@hookform/resolvers/zod';
import { type EditPlanRequest, shortestReason } from '@unbrace/shared/triage';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Visit } from './visits.queries.ts';
import { t } from './visits.texts.ts';

type Plan = NonNullable<Visit['plan']>;

const typed = ({ minutes, blocks }: Plan) =>
  z
    .object({
      blocks: z.array(z.object({ minutes: z.int().min(0), pressure: z.int().min(0).max(10) })),
      reason: z.string().trim(),
    })
    .superRefine((form, context) => {
      if (sumOf(form.blocks) !== minutes)
        context.addIssue({ code: 'custom', path: ['blocks'], message: t('plan.sum', { minutes }) });
      if (isAbove(form.blocks, blocks) && form.reason.length < shortestReason)
        context.addIssue({ code: 'custom', path: ['reason'], message: t('plan.reason.missing') });
    });
type Typed = z.infer<ReturnType<typeof typed>>;

export const sumOf = (blocks: readonly { minutes: number }[]): number =>
  blocks.reduce((sum, { minutes }) => sum + minutes, 0);

/** Whether some block presses more than its cap. */
export const isAbove = (typedBlocks: readonly { pressure: number }[], planned: Plan['blocks']): boolean =>
  planned.some(({ cap }, at) => (typedBlocks[at]?.pressure ?? 0) > cap);

/** The form of a plan's minutes and pressures: free below the caps, with a reason above one. */
export function useEditPlanForm(plan: Plan, onEdited: (request: EditPlanRequest) => void) {
  const form = useForm<Typed>({
    resolver: zodResolver(typed(plan)),
    defaultValues: {
      blocks: plan.blocks.map(({ minutes, pressure }) => ({ minutes, pressure })),
      reason: '',
    },
  });
  const submit = form.handleSubmit(({ blocks, reason }) =>
    onEdited({
      revision: plan.revision,
      blocks: plan.blocks.map(({ kind }, at) => ({ kind, minutes: 0, pressure: 0, ...blocks[at] })),
      reason: isAbove(blocks, plan.blocks) ? reason : null,
    }),
  );
  return { form, submit: () => void submit() };
}
