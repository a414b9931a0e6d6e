import { bookingActors, type BookingActor } from '../bookings/index.ts';
import { stepsOf } from '../bookings/testing/steps-of.ts';
import { offerMachine, offerStates, type OfferEvent } from './offer-machine.ts';

const desk: BookingActor[] = ['owner', 'admin', 'scheduler'];

/** Every step there is: from which states, by whom, where to. */
const rows: [OfferEvent, string, BookingActor[], string][] = [
  ['accept', 'open', ['therapist'], 'accepted'],
  ['acceptOnBehalf', 'open', ['owner', 'admin'], 'accepted'],
  ['decline', 'open', ['therapist'], 'declined'],
  ['ask', 'open', ['therapist'], 'open'],
  ['counter', 'open', ['therapist'], 'countered'],
  ['takeCounter', 'countered', ['client', ...desk], 'accepted'],
  ['declineCounter', 'countered', ['client', ...desk], 'declined'],
  ['expire', 'open countered', ['timer'], 'expired'],
  ['withdraw', 'open countered', ['system', ...desk], 'withdrawn'],
  ['giveBack', 'accepted', ['therapist'], 'withdrawn'],
];

describe('an offer', () => {
  it('has these steps and no other: everything else is refused with a typed problem', () => {
    const told = rows.flatMap(([event, from, by, to]) =>
      from.split(' ').flatMap((state) => by.map((actor) => `${state} ${event} ${actor} -> ${to}`)),
    );
    expect(stepsOf(offerMachine, offerStates, bookingActors).sort()).toEqual(told.sort());
  });

  it('is answered once: what ended leads nowhere', () => {
    for (const state of ['declined', 'expired', 'withdrawn'] as const) {
      expect(bookingActors.flatMap((actor) => offerMachine.eventsFor(state, actor))).toEqual([]);
    }
  });

  it('is not taken, nor answered with another time, without acknowledging what triage found', () => {
    expect(offerMachine.step('open', 'accept', 'therapist').guards).toContain('flagsAcknowledged');
    expect(offerMachine.step('open', 'counter', 'therapist').guards).toContain('flagsAcknowledged');
    expect(offerMachine.step('open', 'acceptOnBehalf', 'owner').guards).toContain('flagsAcknowledged');
  });
});
