import { bookingActors } from './actors.ts';
import { holdMachine, holdStates, type HoldEvent } from './hold-machine.ts';

describe('a triage hold', () => {
  it.each([
    ['clear', 'clinical_lead', 'cleared'],
    ['clearByCall', 'scheduler', 'cleared'],
    ['answersArrived', 'recipient', 'cleared'],
    ['gentlerTaken', 'client', 'cleared'],
    ['refuse', 'clinical_lead', 'refused'],
    ['redFlag', 'system', 'refused'],
    ['deadlinePassed', 'timer', 'expired'],
  ] as const)('ends by %s of %s as %s', (event, actor, to) => {
    expect(holdMachine.step('open', event, actor).to).toBe(to);
  });

  it('ends once', () => {
    for (const state of holdStates.filter((other) => other !== 'open')) {
      expect(bookingActors.flatMap((actor) => holdMachine.eventsFor(state, actor))).toEqual([]);
    }
  });

  it.each([
    ['clear', 'admin'],
    ['clear', 'therapist'],
    ['refuse', 'scheduler'],
    ['deadlinePassed', 'client'],
  ] as [HoldEvent, 'admin'][])('is not ended by %s of %s', (event, actor) => {
    expect(() => holdMachine.step('open', event, actor)).toThrow('not possible');
  });
});
