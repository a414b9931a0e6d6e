import { useState } from 'react';
import { Button, ProblemNote, toast } from '../../ui/index.ts';
import { type Hours, useSetWeekly } from './availability.queries.ts';
import { cityOf } from './city-of.ts';
import { t } from './availability.texts.ts';
import { SpansEditor } from './spans-editor.tsx';
import { isStranding, StrandedQuestion } from './stranded-question.tsx';
import { troubleIn, weekdays, weeklyOf, weekOf } from './week.ts';

/** The hours that repeat, day by day. */
export function WeeklyHoursForm({ hours }: { hours: Hours }) {
  const [week, setWeek] = useState(() => weekOf(hours.weekly));
  const save = useSetWeekly(hours.therapistId);
  const saved = () => toast({ title: t('week.saved') });
  const submit = () => save.mutate({ weekly: weeklyOf(week) }, { onSuccess: saved });
  const monday = week[0] ?? [];
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (week.every((spans) => troubleIn(spans) === undefined)) submit();
      }}
      className="flex flex-col gap-4"
    >
      <p className="text-ink-soft">{t('week.lead', { zone: cityOf(hours.timeZone) })}</p>
      <div className="divide-y divide-line">
        {weekdays.map((day, index) => (
          <div key={day} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[8rem_minmax(0,26rem)]">
            <h2 className="py-2.5 font-semibold">{t(`day.${day}`)}</h2>
            <SpansEditor
              day={t(`day.${day}`)}
              spans={week[index] ?? []}
              onChange={(spans) => setWeek(week.map((other, at) => (at === index ? spans : other)))}
            />
          </div>
        ))}
      </div>
      {!isStranding(save.error) && <ProblemNote error={save.error} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" pending={save.isPending}>
          {t('week.save')}
        </Button>
        <Button
          tone="quiet"
          onPress={() => setWeek(week.map((spans, index) => (index < 5 ? monday : spans)))}
        >
          {t('week.copy')}
        </Button>
      </div>
      <StrandedQuestion change={save} zone={hours.timeZone} onDone={saved} />
    </form>
  );
}
