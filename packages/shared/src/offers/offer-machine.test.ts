import { bookingActors } from '../bookings/index.ts';
import { offerMachine, offerStates } from './offer-machine.ts';

describe('an offer', () => {
  it.each([
    ['accept', 'therapist', 'accepted'],
    ['acceptOnBehalf', 'admin', 'accepted'],
    ['decline', 'therapist', 'declined'],
    ['counter', 'therapist', 'countered'],
    ['expire', 'timer', 'expired'],
    ['withdraw', 'system', 'withdrawn'],
    ['withdraw', 'scheduler', 'withdrawn'],
  ] as const)('is answered by %s of %s: %s', (event, actor, to) => {
    expect(offerMachine.step('open', event, actor).to).toBe(to);
  });

  it('is answered once', () => {
    for (const state of offerStates.filter((other) => other !== 'open')) {
      expect(bookingActors.flatMap((actor) => offerMachine.eventsFor(state, actor))).toEqual([]);
    }
  });

  it('is not accepted by anybody else, nor without acknowledging what triage found', () => {
    expect(() => offerMachine.step('open', 'accept', 'client')).toThrow('not possible');
    expect(() => offerMachine.step('open', 'acceptOnBehalf', 'scheduler')).toThrow('not possible');
    expect(offerMachine.step('open', 'accept', 'therapist').guards).toContain('flagsAcknowledged');
    expect(offerMachine.step('open', 'acceptOnBehalf', 'owner').guards).toContain('flagsAcknowledged');
  });
});
