import type { BookingState } from '@unbrace/shared/bookings';
import type { Tone } from '../../../ui/index.ts';

/** Every state in the office's words; `short` where the board has no room for them. */
export const deskStates = {
  held: { tone: 'info', text: 'Being booked', short: 'Held' },
  abandoned: { tone: 'neutral', text: 'Not finished' },
  blocked: { tone: 'danger', text: 'Stopped by safety check' },
  on_hold: { tone: 'caution', text: 'On hold', short: 'Hold' },
  requested: { tone: 'info', text: 'Looking for a therapist', short: 'Open' },
  offered: { tone: 'info', text: 'Offered', short: 'Asked' },
  unfilled: { tone: 'danger', text: 'Nobody found', short: 'Open' },
  confirmed: { tone: 'primary', text: 'Confirmed', short: 'Agreed' },
  cancelled: { tone: 'neutral', text: 'Cancelled' },
  en_route: { tone: 'good', text: 'On the way', short: 'On way' },
  arrived: { tone: 'good', text: 'Arrived', short: 'There' },
  no_show: { tone: 'caution', text: 'Client not there' },
  therapist_no_show: { tone: 'danger', text: 'Therapist not there' },
  refused: { tone: 'caution', text: 'Place refused' },
  in_session: { tone: 'good', text: 'In session', short: 'On now' },
  stopped: { tone: 'caution', text: 'Stopped early' },
  completed: { tone: 'good', text: 'Done' },
  closed: { tone: 'neutral', text: 'Closed' },
} as const satisfies Record<BookingState, { tone: Tone; text: string; short?: string }>;

/** Not agreed yet: drawn light on the board. */
export const tentativeStates: readonly BookingState[] = ['held', 'on_hold', 'requested', 'offered'];

const events: Readonly<Record<string, string>> = {
  hold: 'Time kept',
  extendHold: 'Time kept longer',
  request: 'Visit asked for',
  putOnHold: 'Put on hold',
  intakeArrived: 'Safety check answered',
  takeGentler: 'Gentler visit chosen',
  documentExpired: 'Document ran out',
  clear: 'Cleared',
  clearByCall: 'Cleared after a call',
  deadlinePassed: 'Deadline passed',
  paymentMissing: 'Not paid in time',
  offer: 'Offered to a therapist',
  accept: 'Accepted',
  takeProposal: 'Another time taken',
  returnToQueue: 'Given back',
  withdraw: 'Therapist withdrew',
  reassign: 'Taken back to find somebody else',
  move: 'Moved',
  cancelByClient: 'Cancelled by the client',
  cancelByClinic: 'Cancelled by the clinic',
  block: 'Stopped by the safety check',
  abandon: 'Not finished in time',
  depart: 'Therapist set out',
  arrive: 'Therapist arrived',
  startSession: 'Session began',
  stopSession: 'Session stopped early',
  complete: 'Session finished',
  close: 'Closed',
};

export function eventWords(event: string): string {
  return events[event] ?? event;
}

const people: Readonly<Record<string, string>> = {
  client: 'client',
  recipient: 'recipient',
  therapist: 'therapist',
  clinical_lead: 'clinical lead',
  desk: 'the desk',
  owner: 'the desk',
  admin: 'the desk',
  scheduler: 'the desk',
  system: 'Unbrace',
  timer: 'Unbrace',
};

export function byWords(role: string): string {
  return people[role] ?? role;
}
