import { z } from 'zod';
import { BookingStateName, BookingView, CancelReason } from '../bookings/bookings.contract.ts';
import { AlternativeSlot } from '../bookings/bookings.problems.ts';
import { BookingId, TherapistId } from '../kernel/id.ts';
import { Money } from '../kernel/money.ts';
import { InstantText } from '../kernel/time.ts';

const weeks = z.int().min(1).max(12);
/** The most visits that are booked together. */
export const mostVisits = 12;
const times = z.int().min(1).max(mostVisits);
/** The therapist of the visit that is repeated, or whoever can. */
const Who = z.enum(['same', 'anybody']);

export const SeriesDatesQuery = z.strictObject({
  bookingId: BookingId,
  everyWeeks: z.coerce.number().pipe(weeks),
  times: z.coerce.number().pipe(times),
  who: Who.default('same'),
});
export type SeriesDatesQuery = z.infer<typeof SeriesDatesQuery>;

/** One date of a series before it is booked: whether it can be kept, why not, what is near, and what it costs. */
export const SeriesDate = z
  .object({
    startsAt: InstantText,
    possible: z.boolean(),
    words: z.string().nullable(),
    total: Money,
    alternatives: z.array(AlternativeSlot.extend({ total: Money })),
  })
  .meta({ id: 'SeriesDate' });
export type SeriesDate = z.infer<typeof SeriesDate>;
export const SeriesDates = z
  .object({
    items: z.array(SeriesDate),
    nextCursor: z.null(),
    timeZone: z.string(),
    therapist: z.object({ id: TherapistId, name: z.string() }).nullable(),
  })
  .meta({
    id: 'SeriesDates',
    description: '`therapist`: who gave the visit that is repeated; null for anybody',
  });
export type SeriesDates = z.infer<typeof SeriesDates>;

export const BookSeriesRequest = z
  .strictObject({
    bookingId: BookingId,
    everyWeeks: weeks,
    who: Who,
    visits: z
      .array(z.strictObject({ startsAt: InstantText, total: Money }))
      .min(1)
      .max(mostVisits),
    consentVersion: z
      .string()
      .max(40)
      .nullable()
      .meta({ description: 'The consent to treatment that the client read; null when the desk books' }),
  })
  .meta({ id: 'BookSeriesRequest' });
export type BookSeriesRequest = z.infer<typeof BookSeriesRequest>;

export const BookedSeries = z
  .object({ id: z.uuid(), bookings: z.array(BookingView) })
  .meta({ id: 'BookedSeries' });
export type BookedSeries = z.infer<typeof BookedSeries>;

/** The visits that were booked together with one; without any when it stands alone. */
export const SeriesView = z
  .object({
    everyWeeks: z.int().nullable(),
    visits: z.array(
      z.object({
        bookingId: BookingId,
        number: z.int(),
        startsAt: InstantText,
        state: BookingStateName,
        total: Money,
        /** Not begun or ended, and not before the visit that was asked for: it goes along when all that follow do. */
        follows: z.boolean(),
        feeNow: Money.nullable(),
      }),
    ),
  })
  .meta({ id: 'Series' });
export type SeriesView = z.infer<typeof SeriesView>;
export const SeriesQuery = z.strictObject({ bookingId: BookingId });

export const MoveSeriesQuery = z.strictObject({ bookingId: BookingId, startsAt: InstantText });
/** Where this visit and all that follow would go. */
export const SeriesMove = SeriesDate.extend({
  bookingId: BookingId,
  number: z.int(),
  before: InstantText,
}).meta({
  id: 'SeriesMove',
});
export const SeriesMoves = z
  .object({ items: z.array(SeriesMove), nextCursor: z.null(), timeZone: z.string() })
  .meta({ id: 'SeriesMoves' });
export type SeriesMoves = z.infer<typeof SeriesMoves>;

export const MoveSeriesRequest = z
  .strictObject({
    visits: z
      .array(z.strictObject({ bookingId: BookingId, startsAt: InstantText, total: Money }))
      .min(1)
      .max(mostVisits),
  })
  .meta({ id: 'MoveSeriesRequest' });
export type MoveSeriesRequest = z.infer<typeof MoveSeriesRequest>;

export const CancelSeriesRequest = z
  .strictObject({ bookingId: BookingId, reason: CancelReason })
  .meta({ id: 'CancelSeriesRequest' });
export type CancelSeriesRequest = z.infer<typeof CancelSeriesRequest>;
export const SeriesBookings = z.object({ bookings: z.array(BookingView) }).meta({ id: 'SeriesBookings' });
