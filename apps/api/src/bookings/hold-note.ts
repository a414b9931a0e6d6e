import type { BookingView, HoldKind } from '@unbrace/shared/bookings';
import { toText } from '@unbrace/shared/kernel';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Tx } from '../platform/database/database.ts';
import type { BookingRecord } from './booking-record.ts';
import { TriageHoldsRepository } from './triage-holds.repository.ts';
import { whenText } from './when-text.ts';

/** Who acts, how and by when, in words for the person who waits. Why is in the recipient's own outcome only. */
const says: Record<HoldKind, (clinic: { name: string; phone: string }, by: string) => string> = {
  INTAKE_PENDING: (_, by) =>
    `We wait for the safety check, which the person to be treated answers by their own link, by ${by}.`,
  DOC: ({ name, phone }, by) => `${name} needs a note from a clinician by ${by}. Please ring ${phone}.`,
  CALL: ({ name, phone }, by) => `Somebody from ${name} rings you by ${by}. You can also ring ${phone}.`,
  RECHECK: ({ name, phone }, by) => `${name} asks again before the visit, by ${by}. Questions: ${phone}.`,
};

export async function holdNote(tx: Tx, booking: BookingRecord): Promise<BookingView['hold']> {
  if (booking.state !== 'on_hold') return null;
  const hold = await new TriageHoldsRepository(tx).openOf(booking.id);
  if (!hold) return null;
  return {
    kind: hold.kind,
    by: toText(hold.deadlineAt),
    text: says[hold.kind](await clinicOf(tx), whenText(hold.deadlineAt, booking.timeZone)),
  };
}
