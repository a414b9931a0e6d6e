import { scoreWords } from './asked-words.ts';

describe('why somebody was asked before others', () => {
  it('is said in words, without what weighs nothing', () => {
    expect(
      scoreWords([
        { what: 'added drive', points: 11.6 },
        { what: 'fragmentation', points: 0.2 },
        { what: 'load', points: 4 },
        { what: 'continuity', points: -10 },
        { what: 'preference', points: 0 },
        { what: 'answers', points: 2 },
      ]),
    ).toEqual([
      'Minutes of driving that the visit adds: +12',
      'Visits in that week: +4',
      'Knows the client: −10',
      'Offers declined or left unanswered lately: +2',
    ]);
    expect(scoreWords([{ what: 'preference', points: 100_000 }])).toEqual([
      'Not of the preferred gender: last',
    ]);
  });
});
