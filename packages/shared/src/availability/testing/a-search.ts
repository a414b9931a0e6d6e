import { fromText, type Instant } from '../../kernel/index.ts';
import type { DiaryClaim, TherapistDiary } from '../diary.ts';
import type { SlotSearch } from '../slots.ts';
import { tableTravel, type DrivePlace } from '../travel.ts';

export const place = (id: string, lat = -33.87, lng = 151.2): DrivePlace => ({ id, lat, lng });

/** A search on Monday 2 February 2026 in Sydney for an hour at `here`, half-hour grid, drives from the table given. */
export function aSearch(
  given: Partial<SlotSearch> & { drives?: Record<string, Record<string, number>> } = {},
): SlotSearch {
  const { drives = {}, ...rest } = given;
  return {
    zone: 'Australia/Sydney',
    from: '2026-02-02',
    to: '2026-02-03',
    now: fromText('2026-02-01T00:00:00Z'),
    gridMinutes: 30,
    minimumNoticeMinutes: 0,
    service: { minutes: 60, setupMinutes: 0, packDownMinutes: 0 },
    place: place('here'),
    travel: tableTravel(drives),
    therapists: [aDiary()],
    ...rest,
  };
}

/** A therapist in Sydney who works 09:00 to 13:00 every day, from nowhere in particular. */
export function aDiary(given: Partial<TherapistDiary> = {}): TherapistDiary {
  return {
    id: 'mia',
    zone: 'Australia/Sydney',
    base: null,
    weeklyHours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '13:00' }],
    overrides: [],
    claims: [],
    area: null,
    maxDriveMinutes: null,
    ...given,
  };
}

/** A claim on that Monday by Sydney's clock, without setup. */
export function aClaim(from: string, to: string, at: string | null = null): DiaryClaim {
  return {
    start: monday(from),
    end: monday(to),
    setupMinutes: 0,
    packDownMinutes: 0,
    place: at === null ? null : place(at),
  };
}

export const monday = (time: string): Instant => fromText(`2026-02-02T${time}:00+11:00`);
