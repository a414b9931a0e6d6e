import { Problem } from '../kernel/index.ts';
import { bookingActors, type BookingActor } from './actors.ts';
import { bookingMachine } from './booking-machine.ts';
import { bookingStates, type BookingEvent, type BookingStart, type BookingState } from './booking-states.ts';

type Row = [BookingState | BookingStart, BookingEvent, BookingActor[], BookingState, string];
const desk: BookingActor[] = ['owner', 'admin', 'scheduler'];
const flaggers: BookingActor[] = ['clinical_lead', 'therapist', 'recipient', 'client', 'system'];

/** product.md section 3, one row for each state and event, everybody who may. */
const rows: Row[] = [
  ['none', 'hold', ['client', ...desk], 'held', 'none'],
  ['held', 'extendHold', ['system'], 'held', 'none'],
  ['held', 'request', ['system'], 'requested', 'secure'],
  ['held', 'putOnHold', ['system'], 'on_hold', 'secure'],
  ['held', 'abandon', ['timer'], 'abandoned', 'expireCheckout'],
  ['held', 'block', ['system'], 'blocked', 'none'],
  ['on_hold', 'clear', ['clinical_lead'], 'requested', 'none'],
  ['on_hold', 'clearByCall', ['clinical_lead', ...desk], 'requested', 'none'],
  ['on_hold', 'intakeArrived', ['recipient', 'client', 'system'], 'requested', 'none'],
  ['requested', 'documentExpired', ['timer'], 'on_hold', 'keepHold'],
  ['offered', 'documentExpired', ['timer'], 'on_hold', 'keepHold'],
  ['confirmed', 'documentExpired', ['timer'], 'on_hold', 'keepHold'],
  ['on_hold', 'takeGentler', ['client', ...desk], 'requested', 'reauthoriseIfNeeded'],
  ['on_hold', 'deadlinePassed', ['timer'], 'unfilled', 'void'],
  ['requested', 'deadlinePassed', ['timer'], 'unfilled', 'void'],
  ['offered', 'deadlinePassed', ['timer'], 'unfilled', 'void'],
  ['on_hold', 'paymentMissing', ['timer'], 'cancelled', 'void'],
  ['requested', 'paymentMissing', ['timer'], 'cancelled', 'void'],
  ['offered', 'paymentMissing', ['timer'], 'cancelled', 'void'],
  ['confirmed', 'paymentMissing', ['timer'], 'cancelled', 'void'],
  ['on_hold', 'block', ['clinical_lead', ...desk, 'recipient', 'client', 'system'], 'blocked', 'void'],
  ['requested', 'block', flaggers, 'blocked', 'voidOrRefund'],
  ['offered', 'block', flaggers, 'blocked', 'voidOrRefund'],
  ['confirmed', 'block', flaggers, 'blocked', 'voidOrRefund'],
  ['en_route', 'block', flaggers, 'blocked', 'voidOrRefund'],
  ['arrived', 'block', flaggers, 'blocked', 'voidOrRefund'],
  ['requested', 'offer', ['system', ...desk], 'offered', 'keepHold'],
  ['offered', 'accept', ['therapist', 'owner', 'admin'], 'confirmed', 'keepHold'],
  ['offered', 'takeProposal', ['client', ...desk], 'confirmed', 'reauthoriseIfNeeded'],
  ['offered', 'returnToQueue', ['therapist', 'timer', 'system', ...desk], 'requested', 'keepHold'],
  ['confirmed', 'withdraw', ['therapist'], 'requested', 'keepHold'],
  ['confirmed', 'reassign', [...desk], 'requested', 'keepHold'],
  ['confirmed', 'move', ['client', 'therapist', ...desk], 'confirmed', 'reauthoriseIfNeeded'],
  ['requested', 'move', ['client', ...desk], 'requested', 'reauthoriseIfNeeded'],
  ['offered', 'move', ['client', ...desk], 'requested', 'reauthoriseIfNeeded'],
  ['on_hold', 'move', ['client', ...desk], 'on_hold', 'reauthoriseIfNeeded'],
  ['held', 'cancelByClient', ['client'], 'cancelled', 'void'],
  ['requested', 'cancelByClient', ['client'], 'cancelled', 'void'],
  ['on_hold', 'cancelByClient', ['client'], 'cancelled', 'void'],
  ['offered', 'cancelByClient', ['client'], 'cancelled', 'void'],
  ['confirmed', 'cancelByClient', ['client'], 'cancelled', 'voidOrCaptureFee'],
  ['en_route', 'cancelByClient', ['client'], 'cancelled', 'voidOrCaptureFee'],
  ['held', 'cancelByClinic', desk, 'cancelled', 'void'],
  ['requested', 'cancelByClinic', desk, 'cancelled', 'void'],
  ['on_hold', 'cancelByClinic', desk, 'cancelled', 'void'],
  ['offered', 'cancelByClinic', desk, 'cancelled', 'void'],
  ['confirmed', 'cancelByClinic', desk, 'cancelled', 'voidOrRefund'],
  ['confirmed', 'depart', ['therapist'], 'en_route', 'none'],
  ['en_route', 'arrive', ['therapist'], 'arrived', 'none'],
  ['arrived', 'clientAbsent', ['therapist'], 'no_show', 'captureInFull'],
  ['confirmed', 'therapistAbsent', ['client', 'owner', 'admin'], 'therapist_no_show', 'voidOrRefund'],
  ['en_route', 'therapistAbsent', ['client', 'owner', 'admin'], 'therapist_no_show', 'voidOrRefund'],
  ['arrived', 'refusePlace', ['therapist'], 'refused', 'captureByPolicy'],
  ['arrived', 'startSession', ['therapist'], 'in_session', 'none'],
  ['in_session', 'stopSession', ['client', 'therapist'], 'stopped', 'captureByPolicy'],
  ['in_session', 'complete', ['therapist', 'timer'], 'completed', 'capture'],
  ['completed', 'close', ['system'], 'closed', 'releasePayout'],
  ['stopped', 'close', ['system'], 'closed', 'releasePayout'],
  ['no_show', 'close', ['system'], 'closed', 'releasePayout'],
  ['therapist_no_show', 'close', ['system'], 'closed', 'releasePayout'],
  ['refused', 'close', ['system'], 'closed', 'releasePayout'],
  ['cancelled', 'close', ['system'], 'closed', 'releasePayout'],
  ['blocked', 'close', ['system'], 'closed', 'releasePayout'],
  ['unfilled', 'close', ['system'], 'closed', 'releasePayout'],
];

describe('the life of a booking', () => {
  it.each(rows)('from %s, %s by %s leads to %s and money: %s', (from, event, by, to, money) => {
    for (const actor of by)
      expect(bookingMachine.step(from, event, actor)).toMatchObject({ from, to, money });
  });

  it('has no other step: every other state, event and person is refused', () => {
    const allowed = new Set(
      rows.flatMap(([from, event, by]) => by.map((actor) => `${from} ${event} ${actor}`)),
    );
    for (const state of ['none', ...bookingStates] as const) {
      for (const event of Object.keys(bookingMachine.table) as BookingEvent[]) {
        for (const actor of bookingActors) {
          expect([state, event, actor, bookingMachine.can(state, event, actor)]).toEqual([
            state,
            event,
            actor,
            allowed.has(`${state} ${event} ${actor}`),
          ]);
        }
      }
    }
  });

  it.each([
    ['cancelled', 'accept', 'therapist'],
    ['in_session', 'cancelByClient', 'client'],
    ['offered', 'accept', 'scheduler'],
    ['completed', 'startSession', 'therapist'],
  ] as const)('refuses, from %s, %s by %s with a typed problem', (state, event, actor) => {
    const refused = () => bookingMachine.step(state, event, actor);
    expect(refused).toThrow(Problem);
    try {
      refused();
    } catch (thrown) {
      expect((thrown as Problem).toDocument()).toMatchObject({
        type: 'urn:unbrace:problem:bookings/transition-refused',
        status: 409,
        details: { machine: 'booking', state, event, actor },
      });
    }
  });

  it('never leads out of its last states', () => {
    for (const last of ['closed', 'abandoned'] as const) {
      expect(bookingActors.flatMap((actor) => bookingMachine.eventsFor(last, actor))).toEqual([]);
    }
  });

  it('takes no money where a red flag stops it, and pays the call-out once somebody is on the way', () => {
    const stopped = bookingMachine.table.block;
    expect(stopped.every(({ money }) => ['none', 'void', 'voidOrRefund'].includes(money))).toBe(true);
    expect(bookingMachine.step('arrived', 'block', 'therapist').pay).toBe('call-out');
    expect(bookingMachine.step('confirmed', 'block', 'system').pay).toBeNull();
  });

  it('asks for acknowledged flags and a feasible time before accepting, whoever accepts', () => {
    for (const actor of ['therapist', 'admin'] as const) {
      const { guards } = bookingMachine.step('offered', 'accept', actor);
      expect(guards).toEqual([
        'hasSkill',
        'credentialsInDate',
        'genderRule',
        'slotFeasible',
        'flagsAcknowledged',
      ]);
    }
  });

  it('tells a screen what somebody may do', () => {
    expect(bookingMachine.eventsFor('confirmed', 'client')).toEqual([
      'block',
      'move',
      'cancelByClient',
      'therapistAbsent',
    ]);
  });
});
