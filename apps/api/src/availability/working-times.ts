import { type DateOverride, dateOf, type WeeklyHours } from '@unbrace/shared/availability';
import { days, type Interval, type TherapistId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import { HoursRepository } from './hours.repository.ts';

/** When a therapist works: wall-clock rules of their zone, and the instants at which they are away. */
export interface WorkingTimes {
  readonly weeklyHours: WeeklyHours[];
  readonly overrides: DateOverride[];
  readonly leave: readonly Interval[];
}

/** What decides the hours of each therapist around a stretch of time: three queries for any number of them. */
export async function workingTimes(
  tx: Tx,
  ids: readonly TherapistId[],
  during: Interval,
): Promise<Map<TherapistId, WorkingTimes>> {
  const hours = new HoursRepository(tx);
  // Hours of a date can begin a day before it and end a day after it in UTC.
  const date = (instant: number) => dateOf(Math.floor(instant / days(1)));
  const weekly = await hours.weekly(ids);
  const overrides = await hours.overrides(ids, date(during.from - days(2)), date(during.to + days(2)));
  const leave = await hours.leave(ids, during.from, during.to);
  const of = <Kept extends { therapistId: TherapistId }>(id: TherapistId, kept: readonly Kept[]) =>
    kept.filter(({ therapistId }) => therapistId === id);
  return new Map(
    ids.map((id) => [
      id,
      {
        weeklyHours: of(id, weekly),
        overrides: of(id, overrides),
        leave: of(id, leave).map((each) => each.during),
      },
    ]),
  );
}
