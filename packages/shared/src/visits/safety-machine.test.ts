import { stepsOf } from '../bookings/testing/steps-of.ts';
import {
  safetyActors,
  safetyMachine,
  safetyStates,
  type SafetyActor,
  type SafetyEvent,
} from './safety-machine.ts';

/** Every step there is: from which states, by whom, where to. */
const rows: [SafetyEvent, string, SafetyActor, string][] = [
  ['checkIn', 'idle overdue escalated', 'therapist', 'checked_in'],
  ['missCheckIn', 'idle', 'timer', 'overdue'],
  ['extend', 'checked_in overdue escalated', 'therapist', 'checked_in'],
  ['missCheckOut', 'checked_in', 'timer', 'overdue'],
  ['escalate', 'overdue escalated', 'timer', 'escalated'],
  ['acknowledge', 'overdue', 'on_call', 'overdue'],
  ['acknowledge', 'escalated', 'on_call', 'escalated'],
  ['duress', 'idle checked_in overdue escalated', 'therapist', 'escalated'],
  ['checkOut', 'checked_in overdue escalated', 'therapist', 'ended'],
  ['endByOnCall', 'checked_in overdue escalated', 'on_call', 'ended'],
  ['standDown', 'idle', 'system', 'ended'],
];

describe('the safety of a visit', () => {
  it('has these steps and no other: everything else is refused with a typed problem', () => {
    const told = rows.flatMap(([event, from, actor, to]) =>
      from.split(' ').map((state) => `${state} ${event} ${actor} -> ${to}`),
    );
    expect(stepsOf(safetyMachine, safetyStates, safetyActors).sort()).toEqual(told.sort());
  });

  it('is ended by the therapist with their code or by the person on call, never by a clock once somebody is inside', () => {
    const inside = ['checked_in', 'overdue', 'escalated'] as const;
    const enders = inside.flatMap((state) =>
      safetyActors.flatMap((actor) =>
        safetyMachine
          .eventsFor(state, actor)
          .filter((event) => safetyMachine.step(state, event, actor).to === 'ended')
          .map((event) => `${actor} ${safetyMachine.step(state, event, actor).guards.join()} ${event}`),
      ),
    );
    expect([...new Set(enders)].sort()).toEqual([
      'on_call noteGiven endByOnCall',
      'therapist rightPin checkOut',
    ]);
  });

  it('begins only while somebody is on call', () => {
    expect(safetyMachine.step('idle', 'checkIn', 'therapist').guards).toContain('somebodyOnCall');
  });

  it('takes a code of duress for a call of help at any time, without a sound', () => {
    for (const state of ['idle', 'checked_in', 'overdue', 'escalated'] as const) {
      expect(safetyMachine.step(state, 'duress', 'therapist')).toMatchObject({
        to: 'escalated',
        effects: ['callSilently'],
      });
    }
  });

  it('climbs while nobody has said that they have it', () => {
    expect(safetyMachine.step('checked_in', 'missCheckOut', 'timer').effects).toContain('callOnCall');
    expect(safetyMachine.step('overdue', 'escalate', 'timer').effects).toEqual(['callNextOnCall']);
    expect(safetyMachine.step('escalated', 'escalate', 'timer').effects).toEqual(['callNextOnCall']);
  });
});
