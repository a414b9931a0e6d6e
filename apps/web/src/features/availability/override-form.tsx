import type { LocalDate } from '@unbrace/shared/kernel';
import { useState } from 'react';
import { Button, DateField, ProblemNote, RadioCards, TextField, toast } from '../../ui/index.ts';
import { useSetOverride } from './availability.queries.ts';
import { t } from './availability.texts.ts';
import { SpansEditor } from './spans-editor.tsx';
import { isStranding, StrandedQuestion } from './stranded-question.tsx';
import { type Span, troubleIn } from './week.ts';

const kinds = ['off', 'hours'] as const;

/** Makes one date differ from its weekday. */
export function OverrideForm({ therapistId, zone }: { therapistId: string; zone: string }) {
  const [date, setDate] = useState<LocalDate | null>(null);
  const [kind, setKind] = useState<(typeof kinds)[number]>('off');
  const [spans, setSpans] = useState<Span[]>([{ from: '09:00', to: '17:00' }]);
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const save = useSetOverride(therapistId);
  const saved = () => {
    toast({ title: t('dates.saved') });
    setDate(null);
    setNote('');
    setTried(false);
  };
  const submit = () => {
    setTried(true);
    if (date === null || (kind === 'hours' && troubleIn(spans) !== undefined)) return;
    const hours = kind === 'off' ? [] : spans;
    save.mutate({ date, hours, note: note || null }, { onSuccess: saved });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      className="flex max-w-xl flex-col gap-4"
    >
      <DateField
        label={t('dates.date')}
        value={date}
        onChange={setDate}
        error={isTried && date === null ? t('dates.date.missing') : undefined}
      />
      <RadioCards
        label={t('dates.kind')}
        layout="row"
        choices={kinds.map((id) => ({ id, name: t(`dates.kind.${id}`) }))}
        value={kind}
        onChange={setKind}
      />
      {kind === 'hours' && <SpansEditor day={date ?? ''} spans={spans} onChange={setSpans} />}
      <TextField label={t('dates.note')} optional maxLength={200} value={note} onChange={setNote} />
      {!isStranding(save.error) && <ProblemNote error={save.error} />}
      <div>
        <Button type="submit" pending={save.isPending}>
          {t('dates.save')}
        </Button>
      </div>
      <StrandedQuestion change={save} zone={zone} onDone={saved} />
    </form>
  );
}
