import { briefReasons, mostWords } from './brief-reasons.ts';
import { countWords, firstWords } from './words.ts';

const long = {
  text: 'An old, checked and unchanged health matter: ask on the day whether it is still unchanged.',
  atTable: 'Slow, light, no trigger points; let the client choose the position and ask again in two days.',
};
const short = { text: 'Just seized up.', atTable: 'Lighter hands.' };
const plan = 'Pressure at most 3 of 10; at most 45 min; avoid the abdomen, the spine; no deep tissue';

describe('reasons on the one screen of a job', () => {
  it('are whole when there is room', () => {
    const brief = briefReasons([short], plan, 40);
    expect(brief).toEqual({ reasons: [short], plan, more: 0, isCut: false });
  });

  it.each([30, 44, 54])(
    'leave room for %i other words, of three long reasons and a long plan',
    (elsewhere) => {
      const brief = briefReasons([long, long, long], plan, elsewhere);
      const words = countWords(brief.plan, ...brief.reasons.flatMap(({ text, atTable }) => [text, atTable]));
      expect(words + elsewhere).toBeLessThanOrEqual(mostWords);
      expect(brief.isCut).toBe(true);
    },
  );

  it('count the frame around the screen too while they stay readable', () => {
    const { reasons, plan: line } = briefReasons([long, long], plan, 30);
    const words = countWords(line, ...reasons.flatMap(({ text, atTable }) => [text, atTable]));
    expect(words + 30 + 10).toBeLessThanOrEqual(mostWords);
  });

  it('always say something of what to do', () => {
    const brief = briefReasons([long, long, long], plan, 90);
    expect(
      brief.reasons.every(({ text, atTable }) => countWords(text) >= 2 && countWords(atTable) >= 2),
    ).toBe(true);
  });

  it('are three at once, and the rest is counted', () => {
    const brief = briefReasons([short, short, short, short, short], '', 20);
    expect(brief.reasons).toHaveLength(3);
    expect(brief).toMatchObject({ more: 2, isCut: true });
  });

  it('keep what else belongs to a reason', () => {
    expect(briefReasons([{ ...long, flagId: 'a' }], plan, 80).reasons[0]?.flagId).toBe('a');
  });
});

describe('a text that is too long', () => {
  it('ends where a clause ends', () => {
    expect(firstWords('Light hands, nothing on the spine or ribs, no forceful stretch', 9)).toBe(
      'Light hands, nothing on the spine or ribs…',
    );
  });
  it('ends in the middle of one that is longer than the room', () => {
    expect(firstWords('Stop and end the session now please', 4)).toBe('Stop and end the…');
  });
  it('is left as it is when it fits', () => {
    expect(firstWords('Stop now.', 2)).toBe('Stop now.');
  });
});
