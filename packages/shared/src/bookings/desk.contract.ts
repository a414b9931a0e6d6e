import { z } from 'zod';
import { BookingId, ClientId, PlaceId, RecipientId, ServiceId, TherapistId } from '../kernel/id.ts';
import { InstantText, LocalDate } from '../kernel/time.ts';
import { PlaceKind } from '../places/places.contract.ts';
import {
  AccessCodes,
  BookingStateName,
  BookingView,
  GenderWish,
  SeenVersion,
  VisitMinutes,
} from './bookings.contract.ts';

export const AssignRequest = z
  .strictObject({
    therapistId: TherapistId.nullable().meta({ description: 'null: to the unassigned lane' }),
    version: SeenVersion,
  })
  .meta({ id: 'AssignRequest' });
export type AssignRequest = z.infer<typeof AssignRequest>;

/** The desk books for a caller: the recipient gets the intake by link, and nothing is offered before it is complete. */
export const BookForCallerRequest = z
  .strictObject({
    clientId: ClientId,
    recipientId: RecipientId,
    placeId: PlaceId,
    serviceId: ServiceId,
    minutes: VisitMinutes,
    startsAt: InstantText,
    therapistId: TherapistId.nullable(),
    gender: GenderWish.nullable(),
    access: AccessCodes.nullable(),
  })
  .meta({ id: 'BookForCallerRequest' });
export type BookForCallerRequest = z.infer<typeof BookForCallerRequest>;

/** One block of the day board, in instants; drives are relations between blocks. */
export const BoardBlock = z
  .object({
    claimId: z.uuid(),
    kind: z.enum(['held', 'requested', 'confirmed', 'manual', 'leave']),
    bookingId: BookingId.nullable(),
    reference: z.string().nullable(),
    state: BookingStateName.nullable(),
    since: InstantText.nullable().meta({ description: 'When a visit that is under way came to this state' }),
    title: z.string(),
    suburb: z.string().nullable(),
    placeKind: PlaceKind.nullable(),
    onHold: z.boolean(),
    blockFrom: InstantText,
    startsAt: InstantText,
    endsAt: InstantText,
    blockTo: InstantText,
    driveInMinutes: z.int().nullable(),
    driveOutMinutes: z.int().nullable(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
  })
  .meta({ id: 'BoardBlock' });
export const BoardLane = z
  .object({
    therapist: z.object({ id: TherapistId, name: z.string() }),
    hours: z.array(z.object({ from: InstantText, to: InstantText })),
    blocks: z.array(BoardBlock),
  })
  .meta({ id: 'BoardLane' });
/** The clinic's day: therapists by time, and what nobody has yet. */
export const BoardView = z
  .object({
    date: LocalDate,
    timeZone: z.string(),
    now: InstantText,
    from: InstantText,
    to: InstantText,
    lanes: z.array(BoardLane),
    unassigned: z.array(BookingView),
    conflicts: z.array(
      z.object({ therapist: z.string(), bookingId: BookingId, reference: z.string(), reason: z.string() }),
    ),
  })
  .meta({ id: 'Board' });
export type BoardView = z.infer<typeof BoardView>;
export const BoardQuery = z.strictObject({ date: LocalDate.optional() });

export const LandingsQuery = z.strictObject({ date: LocalDate });
/** Where on a day a visit could be put: per therapist the stretches of starts, both ends included. */
export const Landings = z
  .object({
    date: LocalDate,
    gridMinutes: z.int(),
    items: z.array(
      z.object({
        therapistId: TherapistId,
        starts: z.array(z.object({ from: InstantText, to: InstantText })),
        words: z.string().nullable(),
      }),
    ),
    nextCursor: z.null(),
  })
  .meta({
    id: 'Landings',
    description: 'Stretches of possible starts, both ends included; `words` says why there are none',
  });
export type Landings = z.infer<typeof Landings>;
