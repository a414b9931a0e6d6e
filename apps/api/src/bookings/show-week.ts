import { Injectable } from '@nestjs/common';
import {
  dateOf,
  dayNumber,
  instantAt,
  wallClockAt,
  weekdayOf,
  workingSpans,
} from '@unbrace/shared/availability';
import { loadOf, sumOf, type WeekView, type Worked } from '@unbrace/shared/bookings';
import { hours, type Interval, type LocalDate } from '@unbrace/shared/kernel';
import { closedDates } from '../availability/public-holidays.ts';
import { claimsDuring } from '../availability/time-claims.ts';
import { workingTimes } from '../availability/working-times.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { listTherapists } from '../therapists/list-therapists.ts';

/** A week of the clinic: how full each therapist's days are, and each hour. Numbers only. */
@Injectable()
export class ShowWeek {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, wanted: LocalDate | undefined): Promise<WeekView> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const { timeZone } = await clinicOf(tx);
      const today = wallClockAt(timeZone, now).date;
      const within = dayNumber(wanted ?? today);
      const monday = within - weekdayOf(within) + 1;
      const dates = Array.from({ length: 7 }, (_, n) => dateOf(monday + n));
      const midnight = (date: LocalDate) => instantAt(timeZone, date, '00:00');
      const week = { from: midnight(dateOf(monday)), to: midnight(dateOf(monday + 7)) };
      const days = dates.map((date) => ({
        from: midnight(date),
        to: midnight(dateOf(dayNumber(date) + 1)),
      }));
      const therapists = await this.therapists(tx, week);
      return {
        timeZone,
        today,
        dates,
        lanes: therapists.map(({ therapist: { id, name }, worked }) => ({
          therapist: { id, name },
          days: days.map((day) => loadOf(worked, day)),
        })),
        hours: days.map((day) =>
          hoursOf(day).map((hour) => sumOf(therapists.map(({ worked }) => loadOf(worked, hour)))),
        ),
      };
    });
  }

  /** Everybody with what their week is made of: a few queries for all of them. */
  private async therapists(tx: Tx, week: Interval) {
    const clinic = await clinicOf(tx);
    const therapists = await listTherapists(tx);
    const ids = therapists.map(({ id }) => id);
    const times = await workingTimes(tx, ids, week);
    const claims = Map.groupBy(
      await claimsDuring(tx, ids, week, this.clock.now()),
      ({ therapistId }) => therapistId,
    );
    const holidays = closedDates(clinic, week);
    const first = dayNumber(new Date(week.from).toISOString().slice(0, 10));
    return therapists.map((therapist) => {
      const { weeklyHours = [], overrides = [], leave = [] } = times.get(therapist.id) ?? {};
      const own = claims.get(therapist.id) ?? [];
      const worked: Worked = {
        hours: workingSpans(
          { zone: therapist.timeZone, weeklyHours, overrides, holidays },
          first - 1,
          first + 9,
        ),
        off: [...leave, ...own.filter(({ bookingId }) => bookingId === null).map(({ block }) => block)],
        visits: own
          .filter(({ bookingId }) => bookingId !== null)
          .map(({ block, driveInMinutes }) => ({ block, driveInMinutes: driveInMinutes ?? 0 })),
      };
      return { therapist, worked };
    });
  }
}

/** Real hours: a day on which the clock changes has 23 or 25 of them. */
function hoursOf({ from, to }: Interval): Interval[] {
  return Array.from({ length: Math.round((to - from) / hours(1)) }, (_, n) => ({
    from: from + hours(n),
    to: from + hours(n + 1),
  }));
}
