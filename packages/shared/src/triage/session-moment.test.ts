import { watchFor } from './plan/technique-notes.ts';
import { sessionPlan } from './plan.ts';
import { sessionMoment } from './session-moment.ts';
import { judge } from './testing/judge.ts';

const { blocks } = sessionPlan({
  outcome: judge({ backPain: true }),
  style: 'remedial',
  minutes: 60,
  isFirstVisit: false,
  sore: [],
});

describe('the session as it goes', () => {
  it('is in the block of its minute, and over at the end', () => {
    expect(sessionMoment(blocks, 0)?.block.kind).toBe('warm');
    expect(sessionMoment(blocks, 0)?.next?.kind).toBe('deeper');
    expect(sessionMoment(blocks, 59.5)).toMatchObject({
      block: { kind: 'close' },
      next: null,
      minutesLeft: 1,
    });
    expect(sessionMoment(blocks, 60)).toBeNull();
  });

  it('asks for a comfort check every ten minutes, for a minute', () => {
    const checks = Array.from({ length: 60 }, (_, minute) => minute).filter(
      (minute) => sessionMoment(blocks, minute)?.isComfortCheck,
    );
    expect(checks).toEqual([10, 20, 30, 40, 50]);
  });

  it('reminds the therapist to watch face, breath and muscles', () => {
    expect(watchFor.text).toMatch(/face.*breath.*muscles.*lighter/);
  });
});
