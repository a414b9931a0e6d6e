import { dateOf, dayNumber, instantAt } from '@unbrace/shared/availability';
import { type LocalDate, toText, type WallTime } from '@unbrace/shared/kernel';
import { useState } from 'react';
import { Button, Checkbox, DateField, ProblemNote, TextField, TimeField, toast } from '../../ui/index.ts';
import { useAddLeave } from './availability.queries.ts';
import { t } from './availability.texts.ts';
import { isStranding, StrandedQuestion } from './stranded-question.tsx';

interface Typed {
  first: LocalDate | null;
  last: LocalDate | null;
  isAllDay: boolean;
  from: WallTime;
  until: WallTime;
  note: string;
}

const blank: Typed = { first: null, last: null, isAllDay: true, from: '09:00', until: '17:00', note: '' };

/** Time away, by whole days or to the minute. */
export function LeaveForm({ therapistId, zone }: { therapistId: string; zone: string }) {
  const [typed, setTyped] = useState(blank);
  const [isTried, setTried] = useState(false);
  const add = useAddLeave(therapistId);
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const saved = () => {
    toast({ title: t('leave.saved') });
    setTyped(blank);
    setTried(false);
  };
  // One day off is typed once.
  const last = typed.last ?? typed.first;
  const during = duringOf({ ...typed, last }, zone);
  const isBackwards = during !== undefined && during.endsAt <= during.startsAt;
  const missing = (date: LocalDate | null) =>
    isTried && date === null ? t('dates.date.missing') : undefined;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (during && !isBackwards) add.mutate({ ...during, note: typed.note || null }, { onSuccess: saved });
      }}
      className="flex max-w-xl flex-col gap-4"
    >
      <Checkbox value={typed.isAllDay} onChange={(isAllDay) => change({ isAllDay })}>
        {t('leave.allDay')}
      </Checkbox>
      <div className="flex items-start gap-3">
        <DateField
          label={t('leave.startDate')}
          value={typed.first}
          onChange={(first) => change({ first })}
          error={missing(typed.first)}
        />
        {!typed.isAllDay && (
          <TimeField
            label={t('leave.startTime')}
            value={typed.from}
            onChange={(from) => change({ from: from ?? blank.from })}
          />
        )}
      </div>
      <div className="flex items-start gap-3">
        <DateField
          label={t('leave.endDate')}
          value={last}
          onChange={(last) => change({ last })}
          error={missing(last) ?? (isTried && isBackwards ? t('leave.order') : undefined)}
        />
        {!typed.isAllDay && (
          <TimeField
            label={t('leave.endTime')}
            value={typed.until}
            onChange={(until) => change({ until: until ?? blank.until })}
          />
        )}
      </div>
      <TextField
        label={t('dates.note')}
        optional
        maxLength={200}
        value={typed.note}
        onChange={(note) => change({ note })}
      />
      {!isStranding(add.error) && <ProblemNote error={add.error} />}
      <div>
        <Button type="submit" pending={add.isPending}>
          {t('leave.save')}
        </Button>
      </div>
      <StrandedQuestion change={add} zone={zone} onDone={saved} />
    </form>
  );
}

/** Whole days end with the last of them, at the midnight after it. */
function duringOf({ first, last, isAllDay, from, until }: Typed, zone: string) {
  if (first === null || last === null) return undefined;
  const begin = isAllDay ? instantAt(zone, first, '00:00') : instantAt(zone, first, from);
  const end = isAllDay ? instantAt(zone, dateOf(dayNumber(last) + 1), '00:00') : instantAt(zone, last, until);
  return { startsAt: toText(begin), endsAt: toText(end) };
}
