import { formatMoney, type Instant } from '@unbrace/shared/kernel';
import { clientRecordOf } from '../clients/find-client.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Tx } from '../platform/database/database.ts';
import { Outbox } from '../platform/outbox/outbox.ts';
import { serviceOf } from '../services/list-services.ts';
import { therapistOf } from '../therapists/list-therapists.ts';
import type { BookingRecord } from './booking-record.ts';
import { whenText } from './when-text.ts';

/** What a client is told by message. No word about health: why something was stopped stands in the product only. */
const news = {
  confirmed: {
    subject: 'Your visit is confirmed',
    says: (who: string, when: string) => `${who} comes to you on ${when}.`,
  },
  moved: {
    subject: 'Your visit has moved',
    says: (_: string, when: string) => `Your visit is now on ${when}.`,
  },
  cancelled: {
    subject: 'Your visit is cancelled',
    says: (_: string, when: string, fee: string | null) =>
      `The visit on ${when} will not take place. ${fee === null ? 'You pay nothing.' : `You pay ${fee}.`}`,
  },
  documentExpired: {
    subject: 'Something is to be decided about your visit',
    says: undecided,
  },
  gentler: {
    subject: 'Something is to be decided about your visit',
    says: undecided,
  },
  proposed: {
    subject: 'A therapist proposes another time',
    says: (_: string, when: string) =>
      `A therapist could come to you, but not on ${when}. Please sign in to see the times they propose, and choose one or keep yours.`,
  },
  question: {
    subject: 'A therapist has a question about your visit',
    says: (_: string, when: string) =>
      `Before they take your visit on ${when}, a therapist would like to know something. Please sign in to answer.`,
  },
  givenBack: {
    subject: 'Your therapist cannot come',
    says: (_: string, when: string) =>
      `Your therapist has had to give back the visit on ${when}. We are looking for somebody else for the same time. If nobody can come, you pay nothing.`,
  },
  unpaid: {
    subject: 'Your visit is cancelled, because it could not be paid',
    says: (_: string, when: string) =>
      `The payment for the visit on ${when} could not be held on your card in time, so the visit will not take place. You pay nothing.`,
  },
  unfilled: {
    subject: 'We could not find a therapist in time',
    says: (_: string, when: string) =>
      `Nobody could take the visit on ${when}. You pay nothing. Please choose another time, or ring us.`,
  },
} as const;

/** Tells the client by e-mail, or by SMS where there is no e-mail; once for each version of the booking. */
export async function tellClient(
  tx: Tx,
  booking: BookingRecord,
  what: keyof typeof news,
  now: Instant,
  about: string = String(booking.version),
): Promise<void> {
  const client = await clientRecordOf(tx, booking.clientId);
  const to = client.email ?? client.phone;
  if (!to) return;
  const clinic = await clinicOf(tx);
  const service = await serviceOf(tx, booking.serviceId);
  const therapist = booking.therapistId
    ? (await therapistOf(tx, booking.therapistId)).name
    : 'Your therapist';
  const { subject, says } = news[what];
  await new Outbox(tx, now).send(`booking:${booking.id}:${about}:${what}`, {
    channel: client.email ? 'email' : 'sms',
    to,
    subject: `${subject} (${booking.reference})`,
    body: `Hello ${client.name},\n\n${says(therapist, whenText(booking.startsAt, booking.timeZone), feeText(booking))}\n${service.name}, ${booking.minutes} minutes.\n\n${clinic.name}, ${clinic.phone}`,
    bookingId: booking.id,
  });
}

/** The same words whatever is asked for: which of them it is would tell of health. */
function undecided(_: string, when: string): string {
  return `We keep your time on ${when}. Something is to be decided about this visit. Please sign in to see what, and by when.`;
}

function feeText({ cancellationFee: fee }: BookingRecord): string | null {
  return fee && fee.amount.amount > 0 ? formatMoney(fee.amount) : null;
}
