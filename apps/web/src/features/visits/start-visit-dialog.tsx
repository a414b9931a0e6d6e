import { Country, emergencyContacts } from '@unbrace/shared/triage';
import {
  Button,
  Callout,
  Checkbox,
  Drawer,
  NumericScale,
  ProblemNote,
  RadioCards,
  TextField,
} from '../../ui/index.ts';
import { useStartForm } from './start-form.ts';
import { useStartVisit, type Visit } from './visits.queries.ts';
import { t } from './visits.texts.ts';

const answers = [
  { id: 'no', name: t('start.new.no') },
  { id: 'yes', name: t('start.new.yes') },
] as const;

/** At the table, before hands touch skin: anything new, consent, the pressure agreed on, the stop word. */
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
  const isSomethingNew = fields.anythingNew.field.value === 'yes';
  return (
    <Drawer
      title={t('start.title')}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={
        <Button size="large" wide isDisabled={isSomethingNew} pending={start.isPending} onPress={submit}>
          {t('start.do')}
        </Button>
      }
    >
      <div className="flex flex-col gap-6">
        <RadioCards
          label={t('start.new')}
          hint={t('start.new.hint')}
          choices={answers}
          {...fields.anythingNew.field}
          error={fields.anythingNew.fieldState.error?.message}
        />
        {isSomethingNew && (
          <Callout live tone="danger" title={t('start.stop.title')}>
            <p>{t('start.stop.text', { number: emergencyNumber(visit) })}</p>
          </Callout>
        )}
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

function emergencyNumber({ place }: Visit): string {
  const country = Country.safeParse(place.country);
  const [first] = country.success ? emergencyContacts(country.data) : [];
  return first?.phone ?? '112';
}
