import { fromText } from '@unbrace/shared/kernel';
import { Card, formatDay, formatTimeRange } from '../../ui/index.ts';
import type { Hours } from './availability.queries.ts';
import { t as words } from './availability.texts.ts';
import { t } from './own-hours.texts.ts';
import { hoursText, weekdays, weekOf } from './week.ts';

/** The week, the dates that differ, leave and blocked times, each as a list; what is empty is left out. */
export function OwnHours({ hours }: { hours: Hours }) {
  const week = weekOf(hours.weekly);
  const during = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) =>
    formatTimeRange(fromText(startsAt), fromText(endsAt), hours.timeZone, 'dateTime');
  return (
    <>
      <Lines
        title={t('week')}
        lines={weekdays.map((day, index) => ({
          name: words(`day.${day}`),
          value: hoursText(week[index] ?? [], words('week.off'), hours.timeZone),
        }))}
      />
      <Lines
        title={t('dates')}
        lines={hours.overrides.map((override) => ({
          name: formatDay(override.date, hours.timeZone, 'date'),
          value: hoursText(override.hours, words('off'), hours.timeZone),
          note: override.note,
        }))}
      />
      <Lines
        title={t('leave')}
        lines={hours.leave.map((leave) => ({ name: during(leave), note: leave.note }))}
      />
      <Lines
        title={t('blocked')}
        lines={hours.blocked.map((time) => ({ name: during(time), note: time.note }))}
      />
    </>
  );
}

interface Line {
  name: string;
  value?: string;
  note?: string | null;
}

function Lines({ title, lines }: { title: string; lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <Card title={title}>
      <ul className="divide-y divide-line">
        {lines.map(({ name, value, note }) => (
          <li key={name} className="flex flex-wrap justify-between gap-x-4 py-2.5">
            <span>{name}</span>
            {value !== undefined && <span className="font-medium tabular-nums">{value}</span>}
            {note && <span className="w-full text-sm text-ink-soft wrap-anywhere">{note}</span>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
