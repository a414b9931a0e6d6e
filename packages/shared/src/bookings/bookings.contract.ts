import { z } from 'zod';
import { BookingId, ClientId, IntakeId, PlaceId, RecipientId, ServiceId, TherapistId } from '../kernel/id.ts';
import { Money } from '../kernel/money.ts';
import { InstantText, LocalDate } from '../kernel/time.ts';
import { Gender } from '../therapists/therapists.contract.ts';
import { PlaceKind } from '../places/places.contract.ts';
import { PriceView } from '../prices/prices.contract.ts';
import { ServiceStyle } from '../services/services.contract.ts';
import { bookingStates } from './booking-states.ts';
import { CancellationPolicy } from './cancellation.ts';
import { holdKinds } from './hold-machine.ts';

/** How long a treatment may be, in minutes. */
export const VisitMinutes = z.int().min(10).max(480);

/** Who may come: `must` is never widened, `prefer` ranks first. */
export const GenderWish = z
  .strictObject({ gender: Gender, rule: z.enum(['must', 'prefer']) })
  .meta({ id: 'GenderWish' });
export type GenderWish = z.infer<typeof GenderWish>;

/** Query of a search for times; `to` is exclusive, at most 28 days after `from`. */
export const SlotQuery = z.strictObject({
  serviceId: ServiceId,
  minutes: z.coerce.number().pipe(VisitMinutes),
  placeId: PlaceId,
  from: LocalDate,
  to: LocalDate,
  therapistId: TherapistId.optional(),
  gender: Gender.optional(),
  genderRule: z.enum(['must', 'prefer']).optional(),
  /** The booking that is being moved: its own time is free for it. */
  movingBookingId: BookingId.optional(),
});
export type SlotQuery = z.infer<typeof SlotQuery>;

/** A time that can really be kept, with who can come, best first, and why it is possible. */
export const SlotView = z
  .object({
    startsAt: InstantText,
    therapists: z.array(
      z.object({
        id: TherapistId,
        name: z.string(),
        reason: z.string(),
        driveInMinutes: z.int(),
        driveOutMinutes: z.int(),
        addedDriveMinutes: z.int().nullable(),
        comesFrom: z.enum(['visit', 'base']),
        goesTo: z.enum(['visit', 'base']),
      }),
    ),
    able: z.int(),
  })
  .meta({
    id: 'Slot',
    description:
      'The five best who can come; `able` counts all. `addedDriveMinutes` is what the visit adds to the way driven anyway',
  });
export type SlotView = z.infer<typeof SlotView>;
export const SlotViews = z
  .object({ items: z.array(SlotView), nextCursor: z.null(), timeZone: z.string(), price: Money })
  .meta({
    id: 'Slots',
    description: '`price` is that of an ordinary hour; a booking shows the price of its own',
  });
export type SlotViews = z.infer<typeof SlotViews>;

export const HoldSlotRequest = z
  .strictObject({
    serviceId: ServiceId,
    minutes: VisitMinutes,
    placeId: PlaceId,
    recipientId: RecipientId,
    startsAt: InstantText,
    therapistId: TherapistId.nullable().meta({ description: 'null: anybody who can' }),
    gender: GenderWish.nullable(),
    intakeId: IntakeId.nullable().meta({ description: 'null: the recipient answers by an own link' }),
  })
  .meta({ id: 'HoldSlotRequest' });
export type HoldSlotRequest = z.infer<typeof HoldSlotRequest>;

/** How to get in, for this visit only; shown to the assigned therapist on the day and wiped a day after. */
export const AccessCodes = z
  .strictObject({
    gateCode: z.string().trim().max(40),
    lockBox: z.string().trim().max(40),
    notes: z.string().trim().max(300),
  })
  .meta({ id: 'AccessCodes' });
export type AccessCodes = z.infer<typeof AccessCodes>;

export const RequestBookingRequest = z
  .strictObject({
    treatmentConsent: z.literal(true, { error: 'Please read and accept the consent to treatment' }),
    consentVersion: z.string().max(40),
    access: AccessCodes.nullable(),
  })
  .meta({ id: 'RequestBookingRequest' });
export type RequestBookingRequest = z.infer<typeof RequestBookingRequest>;

/** The version of the booking as it was seen: another one is refused with `bookings/changed`. */
export const SeenVersion = z
  .int()
  .min(1)
  .optional()
  .meta({ description: 'The version that was seen; if the visit has changed since, nothing is done' });

export const MoveBookingRequest = z
  .strictObject({
    version: SeenVersion,
    startsAt: InstantText,
    therapistId: TherapistId.optional().meta({
      description: 'Who shall come; a confirmed visit goes to somebody else only when the desk says so',
    }),
    total: Money.optional().meta({ description: 'The new price as it was shown: another one is refused' }),
  })
  .meta({ id: 'MoveBookingRequest' });
export type MoveBookingRequest = z.infer<typeof MoveBookingRequest>;

export const cancelReasons = [
  'plans_changed',
  'feeling_unwell',
  'found_other_care',
  'booked_by_mistake',
  'medical',
  'clinic',
  'other',
] as const;
export const CancelReason = z.enum(cancelReasons).meta({ id: 'CancelReason' });
export type CancelReason = z.infer<typeof CancelReason>;
export const CancelBookingRequest = z
  .strictObject({ reason: CancelReason, version: SeenVersion })
  .meta({ id: 'CancelBookingRequest' });
export type CancelBookingRequest = z.infer<typeof CancelBookingRequest>;

export const BookingStateName = z.enum(bookingStates).meta({ id: 'BookingState' });

export const MovePriceQuery = z.strictObject({ startsAt: InstantText });
/** What a visit would cost at another time, before it is moved there. */
export const MovePrice = z
  .object({ price: PriceView, before: Money })
  .meta({ id: 'MovePrice', description: 'The price at that time, and the price that is agreed now' });
export type MovePrice = z.infer<typeof MovePrice>;

/** What cancelling costs, now and later: the same numbers price the button and the capture. */
export const CancellationView = z
  .object({
    feeNow: Money,
    reason: z.string(),
    /** What was shown when it was booked. */
    policy: CancellationPolicy,
    illnessWaiver: z.enum(['left', 'used']).meta({ description: 'Whether illness is free now' }),
    steps: z.array(z.object({ until: InstantText, fee: Money, label: z.string() })),
  })
  .meta({ id: 'Cancellation' });

/** What keeps a booking on hold, in words for the person who waits: who acts, how and by when. */
export const HoldNote = z
  .object({
    kind: z.enum(holdKinds),
    by: InstantText,
    text: z.string(),
    gentler: z
      .boolean()
      .meta({ description: 'The answers are in: whoever booked takes a gentler visit, or cancels' }),
  })
  .meta({ id: 'HoldNote' });

/** A booking as its client and the desk see it. No answer, flag or reason is in it. */
export const BookingView = z
  .object({
    id: BookingId,
    reference: z.string(),
    state: BookingStateName,
    version: z.int(),
    service: z.object({ id: ServiceId, name: z.string(), style: ServiceStyle }),
    minutes: z.int(),
    startsAt: InstantText,
    endsAt: InstantText,
    timeZone: z.string(),
    therapist: z.object({ id: TherapistId, name: z.string(), gender: Gender }).nullable(),
    gender: z.object({ gender: Gender, rule: z.enum(['must', 'prefer']) }).nullable(),
    client: z.object({
      id: ClientId,
      name: z.string(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
    }),
    recipient: z.object({ id: RecipientId, name: z.string(), isClient: z.boolean() }),
    place: z.object({
      id: PlaceId,
      kind: PlaceKind,
      label: z.string(),
      addressLine: z.string(),
      suburb: z.string(),
    }),
    price: PriceView,
    cancellation: CancellationView.nullable(),
    /** What a cancelled visit cost, and why; as it was worked out when it was cancelled. */
    cancelled: z.object({ fee: Money, percent: z.number(), because: z.string() }).nullable(),
    paymentState: z.string(),
    intake: z.object({ id: IntakeId.nullable(), done: z.boolean() }),
    hold: HoldNote.nullable(),
    heldUntil: InstantText.nullable(),
    confirmedAt: InstantText.nullable(),
    history: z.array(z.object({ at: InstantText, event: z.string(), by: z.string() })),
    can: z.object({ move: z.boolean(), cancel: z.boolean() }),
  })
  .meta({ id: 'Booking' });
export type BookingView = z.infer<typeof BookingView>;
export const BookingViews = z
  .object({ items: z.array(BookingView), nextCursor: z.string().nullable() })
  .meta({ id: 'Bookings' });
export const BookingQuery = z.strictObject({
  when: z.enum(['upcoming', 'past', 'all']).default('upcoming'),
  clientId: ClientId.optional(),
  cursor: z.string().max(200).optional(),
});
export type BookingQuery = z.infer<typeof BookingQuery>;
