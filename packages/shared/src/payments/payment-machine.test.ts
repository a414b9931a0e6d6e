import { stepsOf } from '../bookings/testing/steps-of.ts';
import { paymentMachine } from './payment-machine.ts';
import { paymentActors, paymentStates, type PaymentActor, type PaymentEvent } from './payment-states.ts';

const office: PaymentActor[] = ['finance', 'owner', 'admin'];

/** Every step there is: from which states, by whom, where to, and what is asked of Stripe. */
const rows: [PaymentEvent, string, PaymentActor[], string, string][] = [
  [
    'openCheckout',
    'none authorising action_required failed',
    ['client', 'system'],
    'authorising',
    'createCheckout',
  ],
  ['openSetup', 'none', ['client', 'system'], 'none', 'createSetup'],
  ['cardSaved', 'none', ['stripe'], 'card_saved', 'none'],
  ['reprice', 'none', ['system'], 'none', 'none'],
  ['reprice', 'card_saved', ['system'], 'card_saved', 'none'],
  ['authorise', 'card_saved failed', ['timer', 'system', ...office], 'authorising', 'authoriseOffSession'],
  ['authorised', 'authorising action_required failed', ['stripe'], 'authorised', 'none'],
  ['needsClient', 'authorising', ['stripe'], 'action_required', 'none'],
  ['declined', 'authorising action_required', ['stripe'], 'failed', 'none'],
  ['authorisationLapsed', 'authorised', ['stripe', 'timer'], 'failed', 'none'],
  ['giveUp', 'none authorising failed', ['timer', 'system'], 'voided', 'expireCheckout'],
  ['void', 'none card_saved failed', ['timer', 'system'], 'voided', 'expireCheckout'],
  ['void', 'authorising action_required authorised', ['timer', 'system'], 'voided', 'cancelIntent'],
  ['paidLate', 'none authorising action_required failed voided', ['stripe'], 'voided', 'cancelIntent'],
  ['capture', 'authorised', ['system', 'timer'], 'capturing', 'captureAll'],
  ['capturePart', 'authorised', ['system', 'timer'], 'capturing', 'capturePart'],
  ['captured', 'authorised capturing', ['stripe'], 'captured', 'none'],
  ['captureFailed', 'capturing', ['stripe'], 'failed', 'none'],
  ['refund', 'captured part_refunded', ['system', ...office], 'refunded', 'refundRest'],
  ['refundPart', 'captured part_refunded', ['system', ...office], 'part_refunded', 'refundPart'],
  ['refundedElsewhere', 'captured part_refunded', ['stripe'], 'refunded', 'none'],
  ['refundedInPartElsewhere', 'captured part_refunded', ['stripe'], 'part_refunded', 'none'],
  ['refundFailed', 'part_refunded refunded', ['stripe'], 'part_refunded', 'none'],
];

describe('the life of a payment', () => {
  it.each(rows)('%s, from %s by %s, leads to %s and asks Stripe for: %s', (event, from, by, to, money) => {
    for (const state of paymentStates.filter((one) => from.split(' ').includes(one))) {
      for (const actor of by) {
        expect(paymentMachine.step(state, event, actor)).toMatchObject({ to, money });
      }
    }
  });

  it('has no other step: every other state, event and person is refused with a typed problem', () => {
    const told = rows.flatMap(([event, from, by, to]) =>
      from.split(' ').flatMap((state) => by.map((actor) => `${state} ${event} ${actor} -> ${to}`)),
    );
    expect(stepsOf(paymentMachine, paymentStates, paymentActors).sort()).toEqual(told.sort());
  });

  it('captures nothing for a visit that a red flag stopped, nor more than was authorised', () => {
    for (const event of ['capture', 'capturePart'] as const) {
      expect(paymentMachine.step('authorised', event, 'system').guards).toEqual(
        expect.arrayContaining(['notBlocked', 'withinAuthorised']),
      );
    }
  });

  it('is captured once: nothing leads back to where it could be', () => {
    const after = ['capturing', 'captured', 'part_refunded', 'refunded', 'voided'] as const;
    expect(after.filter((state) => paymentMachine.can(state, 'capture', 'system'))).toEqual([]);
    expect(after.filter((state) => paymentMachine.can(state, 'authorise', 'timer'))).toEqual([]);
  });

  it('takes old news of Stripe for no step', () => {
    expect(paymentMachine.can('captured', 'authorised', 'stripe')).toBe(false);
    expect(paymentMachine.can('authorised', 'needsClient', 'stripe')).toBe(false);
    expect(paymentMachine.can('refunded', 'captured', 'stripe')).toBe(false);
    expect(paymentMachine.can('voided', 'authorised', 'stripe')).toBe(false);
  });

  it('gives money back that came after the time was lost', () => {
    expect(paymentMachine.step('voided', 'paidLate', 'stripe')).toMatchObject({
      to: 'voided',
      guards: ['timeLost', 'nothingCaptured'],
      money: 'cancelIntent',
      effects: ['tellLate'],
    });
  });
});
