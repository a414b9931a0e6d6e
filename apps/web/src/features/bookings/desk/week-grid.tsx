import { freeMinutes, percentBooked } from '@unbrace/shared/bookings';
import type { ReactNode } from 'react';
import { cx } from '../../../ui/index.ts';
import { fullness, shortTime } from './fullness.ts';
import type { Week } from './week.queries.ts';
import { t } from './week.texts.ts';

type Load = Week['hours'][number][number];

const cellClasses = 'border border-line px-2 py-1.5 align-top text-sm';
const headClasses = 'border border-line bg-surface px-2 py-2 text-left text-sm font-semibold';

/** Wider than a phone: it scrolls within itself, and the first column stays. */
function Frame({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <div
      role="region"
      aria-label={caption}
      tabIndex={0}
      className="max-h-[calc(100dvh-5rem)] overflow-auto rounded-card border border-line"
    >
      <table className="w-full min-w-[60rem] border-collapse">
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}

function DayHeads({ week, first, link }: { week: Week; first: string; link: (date: string) => ReactNode }) {
  return (
    <thead>
      <tr>
        <th scope="col" className={cx(headClasses, 'sticky top-0 left-0 z-20')}>
          {first}
        </th>
        {week.dates.map((date) => (
          <th
            key={date}
            scope="col"
            aria-current={date === week.today ? 'date' : undefined}
            className={cx(
              headClasses,
              'sticky top-0 z-10',
              date === week.today && 'bg-primary-soft text-primary-ink',
            )}
          >
            {link(date)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface GridProps {
  week: Week;
  /** A way to that day's board. */
  link: (date: string) => ReactNode;
}

/** Therapists down, days across: what is booked, free and away, in words and as a bar. */
export function WeekGrid({ week, link }: GridProps) {
  return (
    <Frame caption={t('therapists.caption')}>
      <DayHeads week={week} first={t('therapist')} link={link} />
      <tbody>
        {week.lanes.map(({ therapist, days }) => (
          <tr key={therapist.id}>
            <th scope="row" className={cx(headClasses, 'sticky left-0 z-10 w-40 wrap-anywhere')}>
              {therapist.name}
            </th>
            {days.map((load, n) => (
              <td
                key={week.dates[n]}
                className={cx(
                  cellClasses,
                  load.openMinutes + load.bookedMinutes === 0 ? 'bg-sunken' : 'bg-surface',
                )}
              >
                <DayCell load={load} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Frame>
  );
}

function DayCell({ load }: { load: Load }) {
  const { openMinutes, bookedMinutes, driveMinutes, offMinutes, visits } = load;
  if (openMinutes + bookedMinutes === 0)
    return <span className="text-ink-soft">{t(offMinutes > 0 ? 'off.all' : 'none')}</span>;
  const percent = percentBooked(load);
  return (
    <div className="flex flex-col gap-0.5">
      {percent === null ? (
        <span>{t('outside.hours', { time: shortTime(bookedMinutes) })}</span>
      ) : (
        <>
          <Bar load={load} />
          {bookedMinutes > 0 && (
            <span className="font-semibold">
              {t('booked', { time: shortTime(bookedMinutes), count: visits })}
            </span>
          )}
          {driveMinutes > 0 && (
            <span className="text-ink-soft">{t('drive', { time: shortTime(driveMinutes) })}</span>
          )}
          <span className="text-ink-soft">{t('free', { time: shortTime(freeMinutes(load)) })}</span>
        </>
      )}
      {offMinutes > 0 && <span className="text-ink-soft">{t('off', { time: shortTime(offMinutes) })}</span>}
    </div>
  );
}

function Bar({ load: { openMinutes, bookedMinutes, driveMinutes } }: { load: Load }) {
  const share = (part: number) => `${Math.min(100, (part / Math.max(openMinutes, 1)) * 100)}%`;
  return (
    <span aria-hidden className="flex h-2 overflow-hidden rounded-full border border-line-strong">
      <span style={{ width: share(bookedMinutes) }} className="shrink-0 bg-primary" />
      <span style={{ width: share(driveMinutes) }} className="pattern-rails" />
    </span>
  );
}

/** Hours down, days across: how much of everybody's open time is booked. */
export function HoursGrid({ week, link }: GridProps) {
  const rows = Array.from({ length: 25 }, (_, hour) => hour).filter((hour) =>
    week.hours.some((day) => (day[hour]?.openMinutes ?? 0) + (day[hour]?.bookedMinutes ?? 0) > 0),
  );
  if (rows.length === 0) return <p>{t('empty')}</p>;
  return (
    <>
      <p className="text-sm text-ink-soft">{t('legend')}</p>
      <Frame caption={t('hours.caption')}>
        <DayHeads week={week} first={t('hour')} link={link} />
        <tbody>
          {rows.map((hour) => (
            <tr key={hour}>
              <th scope="row" className={cx(headClasses, 'sticky left-0 z-10 w-24 tabular-nums')}>
                {`${String(hour).padStart(2, '0')}:00`}
              </th>
              {week.hours.map((day, n) => (
                <HourCell key={week.dates[n]} load={day[hour]} />
              ))}
            </tr>
          ))}
        </tbody>
      </Frame>
    </>
  );
}

function HourCell({ load }: { load: Load | undefined }) {
  const percent = load ? percentBooked(load) : null;
  return (
    <td className={cx(cellClasses, 'text-center tabular-nums', fullness(percent))}>
      {percent === null ? (
        <span className="text-ink-soft">
          {load && load.bookedMinutes > 0 ? t('percent', { percent: '100+' }) : '–'}
        </span>
      ) : (
        t('percent', { percent: String(percent) })
      )}
    </td>
  );
}
