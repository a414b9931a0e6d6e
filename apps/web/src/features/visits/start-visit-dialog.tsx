import { Button, Checkbox, Drawer, NumericScale, ProblemNote, TextField } from '../../ui/index.ts';
import { useStartForm } from './start-form.ts';
import { useStartVisit, type Visit } from './visits.queries.ts';
import { t } from './visits.texts.ts';

/** At the table, before hands touch skin: consent, the pressure agreed on, the stop word. */
export function StartVisitDialog({
  visit,
  isOpen,
  onOpenChange,
}: {
  visit: Visit;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const { maxPressure } = visit.restrictions;
  const start = useStartVisit(visit.bookingId);
  const { fields, submit } = useStartForm(maxPressure, (agreed) => start.mutate(agreed));
  return (
    <Drawer
      title={t('start.title')}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={
        <Button size="large" wide pending={start.isPending} onPress={submit}>
          {t('start.do')}
        </Button>
      }
    >
      <div className="flex flex-col gap-6">
        <NumericScale
          label={t('start.pressure')}
          {...(maxPressure === null ? {} : { hint: t('start.pressure.hint', { max: maxPressure }) })}
          low={t('start.pressure.low')}
          high={t('start.pressure.high')}
          {...fields.agreedPressure.field}
          error={fields.agreedPressure.fieldState.error?.message}
        />
        <TextField
          label={t('start.stop-word')}
          hint={t('start.stop-word.hint')}
          autoComplete="off"
          maxLength={60}
          {...fields.stopWord.field}
          error={fields.stopWord.fieldState.error?.message}
        />
        <Checkbox {...fields.consentGiven.field} error={fields.consentGiven.fieldState.error?.message}>
          {t('start.consent')}
        </Checkbox>
        <ProblemNote error={start.error} />
      </div>
    </Drawer>
  );
}
