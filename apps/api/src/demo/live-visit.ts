import { instantAt, wallClockAt } from '@unbrace/shared/availability';
import {
  type BookingState,
  type BookingView,
  type CancelReason,
  treatmentConsent,
} from '@unbrace/shared/bookings';
import { collectionNotice, nothingNew, type SampleAnswers } from '@unbrace/shared/intake';
import {
  type BookingId,
  days,
  fromText,
  hours,
  type Instant,
  type IntakeId,
  minutes,
  Problem,
  type ServiceId,
  type TherapistId,
} from '@unbrace/shared/kernel';
import type { Actor } from '../identity/actor.ts';
import type { DemoClient } from './clients-come.ts';
import type { Product } from './product.ts';
import type { Random } from './random.ts';

/** A visit to be lived: who, what, when about, with which answers. */
export interface PlannedVisit {
  readonly client: DemoClient;
  readonly serviceId: ServiceId;
  readonly minutes: number;
  /** Whom the client asks for by name; anybody when left out. */
  readonly therapistId?: TherapistId;
  readonly bookedAt: Instant;
  readonly around: Instant;
  readonly answers: SampleAnswers;
  /** What happens after the request, as far as the real time allows. */
  readonly fate: 'accepted' | 'waiting' | 'declined' | 'cancelled' | 'abandoned';
  /** How far an accepted visit has come, whatever its hour; left out, the real time decides. */
  readonly reaches?: 'en_route' | 'arrived' | 'in_session';
}

export interface Stage {
  readonly unbrace: Product;
  readonly random: Random;
  readonly therapists: ReadonlyMap<string, Actor>;
  readonly realNow: Instant;
  readonly zone: string;
}

/** Lives one visit by the product's verbs, as far as the real time allows; null when no time was free. */
export async function liveVisit(stage: Stage, plan: PlannedVisit): Promise<BookingView | null> {
  const { clock } = stage.unbrace;
  clock.set(Math.min(plan.bookedAt, stage.realNow - minutes(30)));
  const intakeId = await answer(stage, plan);
  const booked = await book(stage, plan, intakeId);
  if (booked?.booking.state !== 'offered') return booked?.booking ?? null;
  const { booking, likely } = booked;
  clock.advance(minutes(12 + stage.random.below(40)));
  clock.set(Math.min(clock.now(), stage.realNow - minutes(2)));
  await decide(stage, plan, booking, likely);
  return booking;
}

async function answer({ unbrace, zone }: Stage, { client, answers }: PlannedVisit): Promise<IntakeId> {
  const who = {
    by: 'client',
    clinicId: client.actor.clinicId,
    audited: client.actor,
    clientId: client.clientId,
  } as const;
  const { id } = await unbrace.startIntake.execute(who, {
    recipientId: client.recipientId,
    consentVersion: collectionNotice.version,
    answeredByRecipient: true,
  });
  const today = wallClockAt(zone, unbrace.clock.now()).date;
  await unbrace.saveAnswers.execute(who, id, { answers: answers(today) });
  await unbrace.submitIntake.execute(who, id);
  return id;
}

interface Booked {
  readonly booking: BookingView;
  /** Who comes first for that time, and so is asked first. */
  readonly likely: TherapistId | undefined;
}

/** Takes the free time nearest to the wanted one. */
async function book(
  { unbrace, random, zone }: Stage,
  plan: PlannedVisit,
  intakeId: IntakeId,
): Promise<Booked | null> {
  const { client, serviceId, therapistId, around } = plan;
  const placeId = random.pick(client.places);
  const date = (instant: Instant) => wallClockAt(zone, instant).date;
  try {
    const query = {
      serviceId,
      minutes: plan.minutes,
      placeId,
      from: date(around),
      to: date(around + days(2)),
      ...(therapistId ? { therapistId } : {}),
    };
    const { items } = await unbrace.searchSlots.execute(client.actor, query);
    const distance = (slot: (typeof items)[number]) => Math.abs(fromText(slot.startsAt) - around);
    const [slot] = items.toSorted((a, b) => distance(a) - distance(b));
    if (!slot) return null;
    const wish = { serviceId, minutes: plan.minutes, placeId, recipientId: client.recipientId, intakeId };
    const held = await unbrace.holdSlot.execute(client.actor, {
      ...wish,
      startsAt: slot.startsAt,
      therapistId: therapistId ?? null,
      gender: null,
    });
    const likely = slot.therapists[0]?.id;
    if (plan.fate === 'abandoned') return { booking: held, likely };
    unbrace.clock.advance(minutes(3));
    const agreed = {
      treatmentConsent: true,
      consentVersion: treatmentConsent.version,
      access: null,
    } as const;
    return { booking: await unbrace.requestBooking.execute(client.actor, held.id, agreed), likely };
  } catch (error) {
    // Red flags and full days end here, as they do for people.
    if (error instanceof Problem) return null;
    throw error;
  }
}

async function decide(
  stage: Stage,
  plan: PlannedVisit,
  booking: BookingView,
  likely: TherapistId | undefined,
): Promise<void> {
  const { unbrace, therapists } = stage;
  if (plan.fate === 'waiting') return;
  const isLikely = ({ therapistId }: Actor) => therapistId === likely;
  for (const therapist of [...therapists.values()].toSorted((a, b) => +isLikely(b) - +isLikely(a))) {
    const { items } = await unbrace.listOffers.execute(therapist, {});
    const offer = items.find(({ bookingId }) => bookingId === booking.id);
    if (!offer) continue;
    if (plan.fate === 'declined') return unbrace.declineOffer.execute(therapist, offer.id, 'not_free');
    const { reasons } = await unbrace.reviewOffer.execute(therapist, offer.id);
    const acknowledged = reasons.map(({ flagId }) => flagId);
    await unbrace.acceptOffer.execute(therapist, offer.id, { acknowledged });
    if (plan.fate === 'cancelled') return cancel(stage, plan, booking.id);
    return goThere(stage, therapist, booking, plan.reaches);
  }
}

async function cancel({ unbrace, realNow }: Stage, { client }: PlannedVisit, id: BookingId): Promise<void> {
  const reason: CancelReason = 'plans_changed';
  unbrace.clock.set(Math.min(unbrace.clock.now() + hours(9), realNow - minutes(1)));
  await unbrace.cancelBooking.execute(client.actor, id, { reason });
}

const notes = [
  {
    subjective: 'Stiff after long days at the desk; turning in bed is easier than last time.',
    objective: 'Guarding along both sides of the low back, hips stiff to turn.',
    assessment: 'Feels like everyday load. Nothing new on the re-screen.',
    plan: 'Same approach in two to three weeks; change position more often.',
    pressureUsed: 4,
  },
  {
    subjective: 'Shoulders and neck tight from the laptop.',
    objective: 'Upper back held, breathing shallow at first and calmer later.',
    assessment: 'Responded well to slow work.',
    plan: 'Keep the pressure. Ten minutes of walking at lunch.',
    pressureUsed: 5,
  },
] as const;

/** The day of the visit, step by step, until the real time is reached. */
async function goThere(
  { unbrace, realNow, random, zone }: Stage,
  therapist: Actor,
  { id, startsAt, endsAt }: BookingView,
  reaches: PlannedVisit['reaches'],
): Promise<void> {
  const [start, end] = [fromText(startsAt), fromText(endsAt)];
  const { advanceVisit, clock, recheckAtDoor, writeNote } = unbrace;
  const agreed = { consentGiven: true, agreedPressure: 4, stopWord: 'Stop' } as const;
  const day: (readonly [state: BookingState, at: Instant, happens: () => Promise<unknown>])[] = [
    ['en_route', start - minutes(35), () => advanceVisit.setOff(therapist, id)],
    ['arrived', start - minutes(15), () => advanceVisit.arrive(therapist, id)],
    ['arrived', start - minutes(2), () => recheckAtDoor.execute(therapist, id, { answers: nothingNew })],
    ['in_session', start, () => advanceVisit.start(therapist, id, agreed)],
    ['completed', end, () => advanceVisit.finish(therapist, id)],
    ['completed', end + minutes(8), () => writeNote.execute(therapist, id, random.pick(notes))],
  ];
  // Nobody sets off on the day before.
  const midnight = instantAt(zone, wallClockAt(zone, start).date, '00:00');
  for (const [state, at, happens] of day) {
    if (reaches === undefined && Math.max(at, midnight) >= realNow) return;
    // A visit that was booked at short notice cannot begin before it was accepted.
    clock.set(Math.max(Math.min(at, realNow), midnight, clock.now()));
    await happens();
    if (state === reaches) return;
  }
}
