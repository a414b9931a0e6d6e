import fc from 'fast-check';
import { hours, minutes } from '../kernel/index.ts';
import { type Askable, extendedExpiry, nextWave, waveExpiresAt } from './waves.ts';

const settings = { waveSize: 3, offerMinutes: 120, exclusiveOfferMinutes: 60 };
const fresh = { named: null, wavesBefore: 0, givenBack: false };
const who = (...ids: string[]): Askable[] =>
  ids.map((id) => ({ id, knowsTheClient: id.startsWith('known') }));
const ids = (wave: ReturnType<typeof nextWave>) => wave && { ...wave, ask: wave.ask.map(({ id }) => id) };

describe('who is asked about a visit', () => {
  it.each([
    ['the named therapist alone', who('a', 'b'), { ...fresh, named: 'b' }, ['b'], true],
    ['who knows the client, alone, before others', who('a', 'known', 'c'), fresh, ['known'], true],
    ['the best three when nobody knows the client', who('a', 'b', 'c', 'd'), fresh, ['a', 'b', 'c'], false],
    [
      'those who are left in the next wave',
      who('d', 'known'),
      { ...fresh, wavesBefore: 1 },
      ['d', 'known'],
      false,
    ],
    [
      'twice as many, known or not, when a therapist gave it back',
      who('a', 'known', 'c', 'd', 'e', 'f', 'g'),
      { ...fresh, givenBack: true },
      ['a', 'known', 'c', 'd', 'e', 'f'],
      false,
    ],
  ])('is %s', (_, left, at, ask, exclusive) => {
    expect(ids(nextWave(left, at, settings))).toEqual({ ask, exclusive });
  });

  it('is nobody where nobody is left, nor anybody else in the place of a named therapist', () => {
    expect(nextWave([], fresh, settings)).toBeNull();
    expect(nextWave(who('a', 'known'), { ...fresh, named: 'b' }, settings)).toBeNull();
  });

  it('reaches everybody once, however many there are', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 })),
        fc.integer({ min: 1, max: 6 }),
        (all, waveSize) => {
          let left = who(...all);
          const asked: string[] = [];
          for (let wavesBefore = 0; ; wavesBefore++) {
            const wave = nextWave(left, { ...fresh, wavesBefore }, { ...settings, waveSize });
            if (!wave) break;
            expect(wave.ask.length).toBeLessThanOrEqual(waveSize);
            asked.push(...wave.ask.map(({ id }) => id));
            left = left.filter(({ id }) => !asked.includes(id));
          }
          expect(asked.toSorted()).toEqual(all.toSorted());
        },
      ),
    );
  });
});

describe('how long a wave has', () => {
  const alone = { exclusive: true, givenBack: false };
  const together = { exclusive: false, givenBack: false };
  it.each([
    ['alone: the clinic’s setting', alone, hours(10), minutes(60)],
    ['alone: at most half of what is left', alone, minutes(40), minutes(20)],
    ['together: the clinic’s setting', together, hours(10), minutes(120)],
    ['together: until the booking gives up', together, minutes(40), minutes(40)],
    ['given back: half of it', { exclusive: false, givenBack: true }, hours(10), minutes(60)],
    ['never less than a minute', alone, 0, minutes(1)],
  ])('%s', (_, kind, left, expected) => {
    expect(waveExpiresAt(hours(1), kind, hours(1) + left, settings)).toBe(hours(1) + expected);
  });

  it('is half an hour more for a question, never beyond the deadline and never less than before', () => {
    expect(extendedExpiry(hours(1), hours(9))).toBe(hours(1) + minutes(30));
    expect(extendedExpiry(hours(1), hours(1) + minutes(5))).toBe(hours(1) + minutes(5));
    expect(extendedExpiry(hours(1), minutes(5))).toBe(hours(1));
  });
});
