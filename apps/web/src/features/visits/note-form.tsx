import { zodResolver } from '@hookform/resolvers/zod';
import { VisitNote } from '@unbrace/shared/visits';
import { type Control, useController, useForm } from 'react-hook-form';
import { Button, Card, NumericScale, ProblemNote, TextArea } from '../../ui/index.ts';
import { draftNote } from './draft-note.ts';
import { useWriteNote, type Visit } from './visits.queries.ts';
import { t } from './visits.texts.ts';

const Typed = VisitNote.refine(
  ({ subjective, objective, assessment, plan }) => (subjective + objective + assessment + plan).trim() !== '',
  { path: ['subjective'], error: t('note.empty') },
);

/** The 60-second note, begun from what is known. */
export function NoteForm({ visit }: { visit: Visit }) {
  const write = useWriteNote(visit.bookingId);
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(Typed),
    defaultValues: draftNote(visit),
  });
  const pressure = useController({ control, name: 'pressureUsed' });
  const submit = handleSubmit((note) => write.mutate(note));
  return (
    <Card title={t('note.title')}>
      <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
        <p className="text-sm text-ink-soft">{t('note.lead')}</p>
        <NotePart control={control} name="subjective" />
        <NotePart control={control} name="objective" />
        <NotePart control={control} name="assessment" />
        <NotePart control={control} name="plan" />
        <NumericScale
          label={t('note.pressure')}
          optional
          low={t('start.pressure.low')}
          high={t('start.pressure.high')}
          {...pressure.field}
          error={pressure.fieldState.error?.message}
        />
        <ProblemNote error={write.error} />
        <div className="flex flex-col gap-2">
          <p className="text-sm text-ink-soft">{t('note.sign.hint')}</p>
          <Button type="submit" size="large" wide pending={write.isPending}>
            {t('note.sign')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function NotePart({
  control,
  name,
}: {
  control: Control<VisitNote>;
  name: 'subjective' | 'objective' | 'assessment' | 'plan';
}) {
  const { field, fieldState } = useController({ control, name });
  return (
    <TextArea
      label={t(`note.${name}`)}
      maxLength={2_000}
      {...field}
      error={fieldState.error?.message}
      optional={name !== 'subjective'}
    />
  );
}
