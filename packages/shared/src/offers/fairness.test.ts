import { answerReasons } from './decline-reasons.ts';
import { answerPoints, countsAgainst } from './fairness.ts';

describe('what counts when somebody is chosen to be asked', () => {
  it.each(['too_far', 'not_free', 'other'] as const)('a no because of %s does', (reason) => {
    expect(countsAgainst(reason)).toBe(true);
  });

  it('no other no does: clinical, safety, skill, illness, emergency, nor what a client chose', () => {
    const rest = answerReasons.filter((reason) => !['too_far', 'not_free', 'other'].includes(reason));
    expect(rest).toEqual([
      'outside_my_skills',
      'clinical_concern',
      'safety_concern',
      'unwell',
      'emergency',
      'client_declined',
    ]);
    expect(rest.filter(countsAgainst)).toEqual([]);
  });

  it('weighs little: a minute of driving for each, five at most', () => {
    expect(answerPoints({ countedNos: 0, unanswered: 0 })).toBe(0);
    expect(answerPoints({ countedNos: 2, unanswered: 1 })).toBe(3);
    expect(answerPoints({ countedNos: 20, unanswered: 4 })).toBe(5);
  });
});
