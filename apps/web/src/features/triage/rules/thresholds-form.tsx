import type { ThresholdName } from '@unbrace/shared/triage';
import { useForm, useController, type Control } from 'react-hook-form';
import { Button, NumberField, ProblemNote, toast } from '../../../ui/index.ts';
import { type RulesView, useTighten } from './rules.queries.ts';
import { t } from './rules.texts.ts';

type Line = RulesView['thresholds'][number];
type Typed = Record<ThresholdName, number>;

/** The numbers without a published source. The API refuses what is looser; the fields say so before. */
export function ThresholdsForm({ view }: { view: RulesView }) {
  const tighten = useTighten();
  const { control, handleSubmit } = useForm<Typed>({
    defaultValues: Object.fromEntries(view.thresholds.map(({ name, value }) => [name, value])),
  });
  const submit = handleSubmit((typed) => {
    const own = view.thresholds.filter(({ name, signedOff }) => typed[name] !== signedOff);
    tighten.mutate(
      {
        version: view.thresholdsVersion,
        changes: Object.fromEntries(own.map(({ name }) => [name, typed[name]])),
      },
      { onSuccess: () => toast({ title: t('saved') }) },
    );
  });
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
      <p>{t('thresholds.lead')}</p>
      <div className="grid gap-5 md:grid-cols-2 xl:grid-cols-3">
        {view.thresholds.map((line) => (
          <ThresholdField key={line.name} line={line} control={control} />
        ))}
      </div>
      <ProblemNote error={tighten.error} />
      <div>
        <Button type="submit" size="large" pending={tighten.isPending}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}

function ThresholdField({ line, control }: { line: Line; control: Control<Typed> }) {
  const { name, meaning, unit, signedOff, tighter } = line;
  const { field, fieldState } = useController({
    control,
    name,
    rules: {
      validate: (value) =>
        (tighter === 'lower' ? value <= signedOff : value >= signedOff) || t('threshold.loose'),
    },
  });
  return (
    <NumberField
      label={meaning}
      hint={t(`threshold.hint.${tighter}`, { value: signedOff, unit })}
      minValue={0}
      {...field}
      error={fieldState.error?.message}
    />
  );
}
