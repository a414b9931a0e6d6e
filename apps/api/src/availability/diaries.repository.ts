import {
  DateOverride,
  type DiaryClaim,
  type DrivePlace,
  RestRule,
  type ServiceArea,
  type TherapistDiary,
  WeeklyHours,
} from '@unbrace/shared/availability';
import {
  type BookingId,
  days,
  type Instant,
  type Interval,
  minutes,
  type TherapistId,
} from '@unbrace/shared/kernel';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';
import { longestBlockMs, longestLeaveMs } from './longest.ts';

const Row = z.object({
  id: z.string(),
  zone: z.string(),
  lat: z.number(),
  lng: z.number(),
  radiusKm: z.number().nullable(),
  polygon: z.array(z.tuple([z.number(), z.number()])).nullable(),
  maxDriveMinutes: z.number().nullable(),
  dailyMaximum: z.number().nullable(),
  rest: RestRule.nullable(),
  weekly: z.array(WeeklyHours),
  overrides: z.array(DateOverride),
  leave: z.string().nullable(),
  claims: z.string().nullable(),
});
type Row = z.infer<typeof Row>;

/** What a diary is read for: of whom, around when, and whose claim is left out. */
export interface DiaryQuery {
  readonly ids: readonly TherapistId[];
  readonly around: Interval;
  readonly now: Instant;
  /** A booking whose own time is free for it. */
  readonly except?: BookingId | undefined;
}

/**
 * All that decides when therapists can be where, in one statement for any number of them. Lists come as text, a line each:
 * a thousand diaries of a fortnight hold fifty thousand claims, and an object a claim would cost more than the search.
 */
export class DiariesRepository {
  constructor(private readonly tx: Tx) {}

  async read({ ids, around, now, except }: DiaryQuery): Promise<TherapistDiary[]> {
    const at = (instant: Instant) => new Date(instant);
    const rows = await this.tx.sql`
      SELECT t.id, t.time_zone AS zone, t.latitude AS lat, t.longitude AS lng, t.radius_km AS "radiusKm",
        t.area_polygon AS polygon, t.max_drive_minutes AS "maxDriveMinutes", t.daily_maximum AS "dailyMaximum",
        CASE WHEN t.rest_minutes IS NOT NULL
          THEN json_build_object('afterMinutes', t.rest_after_minutes, 'restMinutes', t.rest_minutes) END AS rest,
        (SELECT coalesce(json_agg(json_build_object('days', w.days, 'from', w.opens_at, 'to', w.closes_at) ORDER BY w.id), '[]')
         FROM weekly_hours w WHERE w.clinic_id = ${this.tx.clinicId}::uuid AND w.therapist_id = t.id) AS weekly,
        (SELECT coalesce(json_agg(json_build_object('date', o.date, 'hours', o.hours)), '[]')
         FROM hours_overrides o WHERE o.clinic_id = ${this.tx.clinicId}::uuid AND o.therapist_id = t.id
           AND o.date >= ${at(around.from - days(2))}::date AND o.date <= ${at(around.to + days(2))}::date) AS overrides,
        (SELECT string_agg(date_part('epoch', u.starts_at) || ' ' || date_part('epoch', u.ends_at), E'\n')
         FROM unavailability u WHERE u.clinic_id = ${this.tx.clinicId}::uuid AND u.therapist_id = t.id
           AND u.starts_at >= ${at(around.from - longestLeaveMs)} AND u.starts_at < ${at(around.to)}
           AND u.ends_at > ${at(around.from)}) AS leave,
        (SELECT string_agg(concat_ws(' ', date_part('epoch', c.block_from), date_part('epoch', c.starts_at),
             date_part('epoch', c.ends_at), date_part('epoch', c.block_to), c.kind, c.id, c.latitude, c.longitude), E'\n')
         FROM time_claims c WHERE c.clinic_id = ${this.tx.clinicId}::uuid AND c.therapist_id = t.id AND c.live
           AND c.block_from >= ${at(around.from - longestBlockMs)} AND c.block_from < ${at(around.to)}
           AND c.block_to > ${at(around.from)} AND (c.expires_at IS NULL OR c.expires_at > ${at(now)})
           AND (${except ?? null}::uuid IS NULL OR c.booking_id IS DISTINCT FROM ${except ?? null}::uuid)) AS claims
      FROM therapists t WHERE t.clinic_id = ${this.tx.clinicId}::uuid AND t.id = ANY(${[...ids]}::uuid[])`;
    const byId = new Map(
      z
        .array(Row)
        .parse(rows)
        .map((row) => [row.id, row]),
    );
    return ids.flatMap((id) => {
      const row = byId.get(id);
      return row ? [diaryOf(row)] : [];
    });
  }
}

function diaryOf({ id, zone, lat, lng, weekly, overrides, rest, ...row }: Row): TherapistDiary {
  return {
    id,
    zone,
    weeklyHours: weekly,
    overrides,
    base: { id: `base:${id}`, lat, lng },
    claims: [...linesOf(row.claims).map(claimOf), ...linesOf(row.leave).map(timeOff)].sort(
      (a, b) => a.start - b.start,
    ),
    area: areaOf(row),
    maxDriveMinutes: row.maxDriveMinutes,
    maxVisitsPerDay: row.dailyMaximum,
    rest,
  };
}

function areaOf({ radiusKm, polygon }: Pick<Row, 'radiusKm' | 'polygon'>): ServiceArea | null {
  if (radiusKm === null && polygon === null) return null;
  return { ...(radiusKm === null ? {} : { radiusKm }), ...(polygon === null ? {} : { polygon }) };
}

function linesOf(text: string | null): string[] {
  return text === null ? [] : text.split('\n');
}

const epochMs = (seconds: string | undefined) => Math.round(Number(seconds) * 1_000);

function claimOf(line: string): DiaryClaim {
  const [from, starts, ends, to, kind, id = '', lat, lng] = line.split(' ');
  const start = epochMs(starts);
  const end = epochMs(ends);
  return {
    id,
    kind: kind === 'manual' ? 'time-off' : 'visit',
    start,
    end,
    setupMinutes: (start - epochMs(from)) / minutes(1),
    packDownMinutes: (epochMs(to) - end) / minutes(1),
    place: lat && lng ? driveTo(Number(lat), Number(lng)) : null,
  };
}

/** Equal coordinates are one place. */
function driveTo(lat: number, lng: number): DrivePlace {
  return { id: `${lat},${lng}`, lat, lng };
}

function timeOff(line: string): DiaryClaim {
  const [start, end] = line.split(' ').map(epochMs);
  return {
    kind: 'time-off',
    start: start ?? 0,
    end: end ?? 0,
    setupMinutes: 0,
    packDownMinutes: 0,
    place: null,
  };
}
