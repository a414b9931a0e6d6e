import {
  type BookingActor,
  bookingChanged,
  type BookingEvent,
  bookingMachine,
  type BookingState,
} from '@unbrace/shared/bookings';
import { type BookingId, type Instant, notFound } from '@unbrace/shared/kernel';
import { wantedMoney } from '@unbrace/shared/payments';
import { type Actor } from '../identity/actor.ts';
import { followBooking } from '../payments/follow-booking.ts';
import type { Tx } from '../platform/database/database.ts';
import { BookingHistoryRepository, type StepBy } from './booking-history.repository.ts';
import type { BookingRecord } from './booking-record.ts';
import { BookingsRepository } from './bookings.repository.ts';

/** Who takes a step of a machine: the product itself, somebody by private link, or a signed-in person. */
export type Stepper =
  { readonly as: 'system' | 'timer' | 'recipient' } | { readonly as: 'person'; readonly actor: Actor };

export const system: Stepper = { as: 'system' };
export const timer: Stepper = { as: 'timer' };
export const person = (actor: Actor): Stepper => ({ as: 'person', actor });

const ended: readonly BookingState[] = [
  'abandoned',
  'blocked',
  'unfilled',
  'cancelled',
  'no_show',
  'therapist_no_show',
  'refused',
  'stopped',
  'completed',
  'closed',
];

/**
 * Takes one step of the booking machine with what changes along with it, and writes it into the history. What the step
 * wants of the money is stored with it: whatever happens next, it will be done.
 * @throws Problem bookings/transition-refused
 */
export async function step(
  tx: Tx,
  booking: BookingRecord,
  event: BookingEvent,
  by: Stepper,
  now: Instant,
  changes: Partial<BookingRecord> = {},
): Promise<BookingRecord> {
  const role = roleFor(booking.state, event, by);
  const { to, money } = bookingMachine.step(booking.state, event, role);
  if (to === 'none') throw new Error('no step leads back to before the beginning');
  const endedAt = ended.includes(to) && booking.endedAt === null ? now : booking.endedAt;
  const saved = await new BookingsRepository(tx).save({ ...booking, ...changes, state: to, endedAt }, now);
  await new BookingHistoryRepository(tx).add(booking, saved, event, stepBy(by, role), now);
  await followBooking(tx, saved, wantedMoney(money, saved), now);
  return saved;
}

/** The booking, locked until the transaction ends. @throws Problem not-found */
export async function lockBooking(tx: Tx, id: BookingId): Promise<BookingRecord> {
  const booking = await new BookingsRepository(tx).lock(id);
  if (!booking) throw notFound(undefined);
  return booking;
}

/** Stops whoever decides by an older state of the booking than there is. @throws Problem bookings/changed */
export function refuseOutdated({ version }: BookingRecord, seen: number | undefined): void {
  if (seen !== undefined && seen !== version) throw bookingChanged({ version });
}

/** Of several roles the one that the machine allows; else the first, so that the refusal names it. */
function roleFor(state: BookingState, event: BookingEvent, by: Stepper): BookingActor {
  if (by.as !== 'person') return by.as;
  const { roles } = by.actor;
  return roles.find((role) => bookingMachine.can(state, event, role)) ?? roles[0] ?? 'client';
}

export function stepBy(by: Stepper, role: string): StepBy {
  return { userId: by.as === 'person' ? by.actor.userId : null, role };
}
