import type { Tone } from '../../ui/index.ts';
import type { Booking } from './bookings.queries.ts';

type State = Booking['state'];

/** Every state in a word, and what it means to the client. */
const words = {
  held: ['info', 'Kept for you', 'Finish the booking before the time runs out.'],
  abandoned: ['neutral', 'Let go', 'The booking was not finished in time. You can book again.'],
  blocked: [
    'danger',
    'Stopped',
    'Your safety comes first: please see to what the safety check told you. Nothing is charged.',
  ],
  on_hold: ['caution', 'Waiting', ''],
  requested: [
    'info',
    'Asked for',
    'We are asking a therapist to come. You hear from us as soon as somebody has said yes.',
  ],
  offered: [
    'info',
    'Asked for',
    'A therapist has your visit in hand. You hear from us as soon as it is accepted.',
  ],
  unfilled: [
    'caution',
    'Nobody found',
    'No therapist could come at that time. Nothing is charged. Please choose another time.',
  ],
  confirmed: [
    'good',
    'Confirmed',
    'Your therapist comes as planned. You hear from us when they are on the way.',
  ],
  cancelled: ['neutral', 'Cancelled', 'This visit does not take place.'],
  en_route: ['good', 'On the way', 'Your therapist is on the way to you.'],
  arrived: ['good', 'At your door', 'Your therapist is there.'],
  no_show: ['caution', 'You were not there', 'Your therapist waited and tried to reach you.'],
  therapist_no_show: ['caution', 'Nobody came', 'We are sorry. Nothing is charged.'],
  refused: [
    'caution',
    'Not possible',
    'Your therapist could not work there safely. The clinic will ring you.',
  ],
  in_session: ['good', 'Under way', 'Your visit is under way. Say stop at any time.'],
  stopped: ['caution', 'Stopped', 'The visit was ended early. The clinic will ring you.'],
  completed: [
    'good',
    'Done',
    'Thank you. Drink something, move gently, and call us if anything feels wrong.',
  ],
  closed: ['good', 'Done', 'Thank you for your visit.'],
} as const satisfies Record<State, readonly [Tone, string, string]>;

export interface StateWords {
  readonly tone: Tone;
  readonly word: string;
  readonly next: string;
}

/** The state in plain words; a hold says in its own who acts, how and by when. */
export function stateWords({ state, hold }: Pick<Booking, 'state' | 'hold'>): StateWords {
  const [tone, word, next] = words[state];
  return { tone, word, next: state === 'on_hold' ? (hold?.text ?? '') : next };
}

const events: Readonly<Record<string, string>> = {
  hold: 'A time was kept',
  request: 'You asked for the visit',
  putOnHold: 'The visit waits for something first',
  intakeArrived: 'The health questions were answered',
  takeGentler: 'You chose a gentler visit',
  documentExpired: 'The document ran out before the visit',
  clear: 'The clinic cleared the visit',
  clearByCall: 'The clinic cleared the visit after a call',
  offer: 'A therapist was asked',
  accept: 'A therapist accepted',
  takeProposal: 'You took another time',
  returnToQueue: 'Another therapist is being asked',
  withdraw: 'The therapist had to withdraw',
  move: 'The visit was moved',
  cancelByClient: 'You cancelled the visit',
  cancelByClinic: 'The clinic cancelled the visit',
  block: 'The safety check stopped the visit',
  deadlinePassed: 'Nobody was found in time',
  paymentMissing: 'The payment could not be held in time',
  depart: 'The therapist set out',
  arrive: 'The therapist arrived',
  startSession: 'The treatment began',
  complete: 'The visit was finished',
  abandon: 'The time was let go',
};

/** What happened, for the client; steps that are only bookkeeping are left out. */
export function historyLines(history: Booking['history']): { at: string; text: string }[] {
  const lines = history.flatMap(({ at, event }) => {
    const text = events[event];
    return text === undefined ? [] : [{ at, text }];
  });
  return lines.filter((line, index) => line.text !== lines[index - 1]?.text);
}
