import { z } from 'zod';
import { HolidaySettings } from '../availability/holidays.ts';
import { RankWeights } from '../availability/rank.ts';
import { TravelSettings } from '../availability/travel-settings.ts';
import { WeeklyHours } from '../availability/weekly-hours.ts';
import { CancellationSettings } from '../bookings/cancellation.ts';

/** When and by whom visits on hold are seen to: calls made, documents read. By the clinic's own clock. */
export const ClearanceDesk = z
  .object({
    weeklyHours: z
      .array(WeeklyHours)
      .min(1)
      .default([{ days: [1, 2, 3, 4, 5, 6, 7], from: '08:00', to: '20:00' }]),
    /** How many minutes of those hours it takes at most until somebody has rung, or read what was sent. */
    openMinutes: z.int().min(15).max(1_440).default(120),
    /** Who rings, as clients know them; empty: somebody from the clinic. */
    contact: z.string().trim().max(60).default(''),
  })
  .meta({ id: 'ClearanceDesk' });
export type ClearanceDesk = z.infer<typeof ClearanceDesk>;

/** What a clinic decides for itself. Every field has the product's default. */
export const ClinicSettings = z
  .object({
    slotGridMinutes: z.int().min(5).max(60).default(15),
    minimumNoticeMinutes: z.int().min(0).max(10_080).default(120),
    horizonDays: z.int().min(1).max(365).default(60),
    holdMinutes: z.int().min(2).max(60).default(10),
    /** How long a wave of therapists has to answer an offer. */
    offerMinutes: z.int().min(5).max(1_440).default(120),
    /** How long a therapist who was named, or knows the client, has it alone. */
    exclusiveOfferMinutes: z.int().min(5).max(1_440).default(120),
    /** How many therapists are asked at once. */
    waveSize: z.int().min(1).max(20).default(3),
    /** How long a client has to take another time that a therapist proposed. */
    counterMinutes: z.int().min(5).max(1_440).default(240),
    /** The longest that a booking waits for a clearance before its slot is freed. */
    clearanceHours: z.int().min(1).max(168).default(48),
    clearanceDesk: ClearanceDesk.prefault({}),
    openHoldsPerClient: z.int().min(1).max(20).default(3),
    travel: TravelSettings.prefault({}),
    publicHolidays: HolidaySettings.prefault({}),
    rankWeights: RankWeights.prefault({}),
    cancellation: CancellationSettings.prefault({}),
  })
  .meta({ id: 'ClinicSettings' });
export type ClinicSettings = z.infer<typeof ClinicSettings>;

export const defaultClinicSettings: ClinicSettings = ClinicSettings.parse({});
