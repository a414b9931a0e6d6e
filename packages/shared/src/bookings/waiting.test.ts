import { hours } from '../kernel/index.ts';
import { answersDueAt, unfilledAt } from './waiting.ts';

const asked = Date.parse('2026-11-20T00:00:00Z');

describe('how long a booking waits', () => {
  it('for a therapist until two hours before, or half of a short lead', () => {
    expect(unfilledAt(asked + hours(48), asked)).toBe(asked + hours(46));
    expect(unfilledAt(asked + hours(3), asked)).toBe(asked + hours(1.5));
  });

  it('for answers a day, or half of a short lead', () => {
    expect(answersDueAt(asked + hours(72), asked)).toBe(asked + hours(24));
    expect(answersDueAt(asked + hours(10), asked)).toBe(asked + hours(5));
  });
});
