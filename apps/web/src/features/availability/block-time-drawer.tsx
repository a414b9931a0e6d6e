import { instantAt, timeTaken } from '@unbrace/shared/availability';
import { fromText, type LocalDate, toText, type WallTime } from '@unbrace/shared/kernel';
import { type SyntheticEvent, useState } from 'react';
import {
  Button,
  type Choice,
  DateField,
  Drawer,
  formatTimeRange,
  problemOf,
  ProblemNote,
  Select,
  TextField,
  TimeField,
  toast,
} from '../../ui/index.ts';
import { useBlockTime } from './availability.queries.ts';
import { t } from './availability.texts.ts';
import { EndTimeField } from './end-time-field.tsx';

const formId = 'block-time';

interface BlockTimeDrawerProps {
  therapists: readonly Choice[];
  zone: string;
  date: LocalDate;
  onClose: () => void;
}

/** Takes a therapist's time out of the day. */
export function BlockTimeDrawer({ therapists, zone, date: shown, onClose }: BlockTimeDrawerProps) {
  const [therapistId, setTherapist] = useState<string | null>(null);
  const [date, setDate] = useState<LocalDate | null>(shown);
  const [from, setFrom] = useState<WallTime | null>('12:00');
  const [to, setTo] = useState<WallTime | null>('13:00');
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const block = useBlockTime();
  const trouble = date && from && to ? (to <= from ? t('block.order') : undefined) : t('block.missing');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (!therapistId || !date || !from || !to || trouble !== undefined) return;
    const during = {
      startsAt: toText(instantAt(zone, date, from)),
      endsAt: toText(instantAt(zone, date, to)),
    };
    block.mutate(
      { therapistId, ...during, note: note || null },
      {
        onSuccess: () => {
          toast({ title: t('block.saved') });
          onClose();
        },
      },
    );
  };
  return (
    <Drawer
      isOpen
      title={t('block.title')}
      onOpenChange={(open) => !open && onClose()}
      actions={
        <Button type="submit" form={formId} pending={block.isPending}>
          {t('block.save')}
        </Button>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-4">
        <p className="text-ink-soft">{t('block.lead')}</p>
        <Select
          label={t('block.therapist')}
          choices={therapists}
          value={therapistId}
          onChange={setTherapist}
          error={isTried && !therapistId ? t('block.therapist.missing') : undefined}
        />
        <DateField label={t('block.date')} value={date} onChange={setDate} />
        <div className="flex items-start gap-3">
          <TimeField label={t('block.from')} value={from} onChange={setFrom} />
          <EndTimeField
            label={t('block.to')}
            value={to}
            onChange={setTo}
            error={isTried ? trouble : undefined}
          />
        </div>
        <TextField
          label={t('block.note')}
          hint={t('block.note.hint')}
          optional
          maxLength={200}
          value={note}
          onChange={setNote}
        />
        <ProblemNote error={block.error} />
        <TakenTimes error={block.error} zone={zone} />
      </form>
    </Drawer>
  );
}

function TakenTimes({ error, zone }: { error: unknown; zone: string }) {
  const document = problemOf(error);
  if (!timeTaken.is(document)) return null;
  const times = document.details.taken
    .map(({ startsAt, endsAt }) => formatTimeRange(fromText(startsAt), fromText(endsAt), zone, 'time'))
    .join(', ');
  return <p>{t('block.taken', { times })}</p>;
}
