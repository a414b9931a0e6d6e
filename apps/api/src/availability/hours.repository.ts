import { type DateOverride, HoursSpan, WeeklyHours } from '@unbrace/shared/availability';
import { type Instant, type Interval, type LocalDate, TherapistId } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';

/** An override or a leave as the office reads it: with its note. */
export interface NotedOverride extends DateOverride {
  readonly note: string | null;
}
export interface Leave {
  readonly id: string;
  readonly during: Interval;
  readonly note: string | null;
}
/** Of which therapist a row of hours is. */
export type Of<Kept> = Kept & { readonly therapistId: TherapistId };

const leaveKind = 'leave';

/** Weekly hours, the dates that differ from them, and leave; of many therapists in one query each. */
export class HoursRepository {
  constructor(private readonly tx: Tx) {}

  async weekly(ids: readonly TherapistId[]): Promise<Of<WeeklyHours>[]> {
    const rows = await this.tx.db.weeklyHours.findMany({
      where: { clinicId: this.tx.clinicId, therapistId: { in: [...ids] } },
      orderBy: { id: 'asc' },
    });
    return rows.map(({ therapistId, days, opensAt, closesAt }) => ({
      therapistId: TherapistId.parse(therapistId),
      ...WeeklyHours.parse({ days, from: opensAt, to: closesAt }),
    }));
  }

  /** Overrides of the dates `[from, to]`; without `to` all that are to come. */
  async overrides(
    ids: readonly TherapistId[],
    from: LocalDate,
    to?: LocalDate,
  ): Promise<Of<NotedOverride>[]> {
    const rows = await this.tx.db.hoursOverride.findMany({
      where: {
        clinicId: this.tx.clinicId,
        therapistId: { in: [...ids] },
        date: { gte: new Date(from), ...(to === undefined ? {} : { lte: new Date(to) }) },
      },
      orderBy: { date: 'asc' },
    });
    return rows.map(({ therapistId, date, hours, note }) => ({
      therapistId: TherapistId.parse(therapistId),
      date: date.toISOString().slice(0, 10),
      hours: z.array(HoursSpan).parse(hours),
      note,
    }));
  }

  /** Leave and imported busy time that shares an instant with `[from, to)`; without `to` all that is not over. */
  async leave(ids: readonly TherapistId[], from: Instant, to?: Instant): Promise<Of<Leave>[]> {
    const rows = await this.tx.db.unavailability.findMany({
      where: {
        clinicId: this.tx.clinicId,
        therapistId: { in: [...ids] },
        endsAt: { gt: new Date(from) },
        ...(to === undefined ? {} : { startsAt: { lt: new Date(to) } }),
      },
      orderBy: { startsAt: 'asc' },
    });
    return rows.map(({ therapistId, id, startsAt, endsAt, note }) => ({
      therapistId: TherapistId.parse(therapistId),
      id,
      during: { from: startsAt.getTime(), to: endsAt.getTime() },
      note,
    }));
  }

  async setWeekly(therapistId: TherapistId, weekly: readonly WeeklyHours[]): Promise<void> {
    const { clinicId } = this.tx;
    await this.tx.db.weeklyHours.deleteMany({ where: { clinicId, therapistId } });
    await this.tx.db.weeklyHours.createMany({
      data: weekly.map(({ days, from, to }) => ({
        clinicId,
        id: uuid(),
        therapistId,
        days: [...new Set(days)].sort(),
        opensAt: from,
        closesAt: to,
      })),
    });
  }

  async setOverride(
    therapistId: TherapistId,
    { date, hours, note }: NotedOverride,
    at: Instant,
  ): Promise<void> {
    const { clinicId } = this.tx;
    const day = new Date(date);
    await this.tx.db.hoursOverride.upsert({
      where: { clinicId_therapistId_date: { clinicId, therapistId, date: day } },
      create: { clinicId, id: uuid(), therapistId, date: day, hours, note, createdAt: new Date(at) },
      update: { hours, note },
      select: { id: true },
    });
  }

  /** @returns whether there was one. */
  async removeOverride(therapistId: TherapistId, date: LocalDate): Promise<boolean> {
    const { count } = await this.tx.db.hoursOverride.deleteMany({
      where: { clinicId: this.tx.clinicId, therapistId, date: new Date(date) },
    });
    return count === 1;
  }

  async addLeave(
    therapistId: TherapistId,
    { during, note }: Omit<Leave, 'id'>,
    at: Instant,
  ): Promise<string> {
    const id = uuid();
    await this.tx.db.unavailability.create({
      data: {
        clinicId: this.tx.clinicId,
        id,
        therapistId,
        kind: leaveKind,
        startsAt: new Date(during.from),
        endsAt: new Date(during.to),
        note,
        createdAt: new Date(at),
      },
      select: { id: true },
    });
    return id;
  }

  /** @returns whether there was such a leave. */
  async removeLeave(therapistId: TherapistId, id: string): Promise<boolean> {
    const { count } = await this.tx.db.unavailability.deleteMany({
      where: { clinicId: this.tx.clinicId, therapistId, id, kind: leaveKind },
    });
    return count === 1;
  }
}
