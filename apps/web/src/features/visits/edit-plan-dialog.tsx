import { useController, useWatch } from 'react-hook-form';
import { Button, Callout, Drawer, NumberField, ProblemNote, TextArea } from '../../ui/index.ts';
import { isAbove, sumOf, useEditPlanForm } from './edit-plan-form.ts';
import { useEditPlan, type Visit } from './visits.queries.ts';
import { t } from './visits.texts.ts';

type Plan = NonNullable<Visit['plan']>;
type Control = ReturnType<typeof useEditPlanForm>['form']['control'];

/** Changes minutes and pressure of the blocks. The caps stand beside; above one a reason is asked for. */
export function EditPlanDialog({
  bookingId,
  plan,
  isOpen,
  onOpenChange,
}: {
  bookingId: string;
  plan: Plan;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const edit = useEditPlan(bookingId);
  const { form, submit } = useEditPlanForm(plan, (request) =>
    edit.mutate(request, { onSuccess: () => onOpenChange(false) }),
  );
  const blocks = useWatch({ control: form.control, name: 'blocks' });
  const reason = useController({ control: form.control, name: 'reason' });
  const sum = sumOf(blocks);
  return (
    <Drawer
      title={t('plan.edit.title')}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={
        <Button size="large" wide pending={edit.isPending} onPress={submit}>
          {t('plan.edit.do')}
        </Button>
      }
    >
      <div className="flex flex-col gap-5">
        {plan.blocks.map((block, at) => (
          <BlockFields key={block.kind} block={block} at={at} control={form.control} />
        ))}
        <p role="status" className="text-sm font-semibold">
          {t('plan.sum.now', { sum, minutes: plan.minutes })}
        </p>
        {form.formState.isSubmitted && sum !== plan.minutes && (
          <Callout live tone="danger" title={t('plan.sum', { minutes: plan.minutes })} />
        )}
        {isAbove(blocks, plan.blocks) && (
          <TextArea
            label={t('plan.reason')}
            hint={t('plan.reason.hint')}
            maxLength={500}
            {...reason.field}
            error={reason.fieldState.error?.message}
          />
        )}
        <ProblemNote error={edit.error} />
      </div>
    </Drawer>
  );
}

function BlockFields({
  block,
  at,
  control,
}: {
  block: Plan['blocks'][number];
  at: number;
  control: Control;
}) {
  const minutes = useController({ control, name: `blocks.${at}.minutes` });
  const pressure = useController({ control, name: `blocks.${at}.pressure` });
  const name = t(`plan.block.${block.kind}`);
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="font-semibold">{name}</legend>
      <div className="grid grid-cols-2 gap-3">
        <NumberField
          label={t('plan.minutes', { block: name })}
          minValue={0}
          maxValue={480}
          {...minutes.field}
        />
        {block.kind !== 'rest' && (
          <NumberField
            label={t('plan.pressure', { cap: block.cap })}
            minValue={0}
            maxValue={10}
            {...pressure.field}
          />
        )}
      </div>
    </fieldset>
  );
}
