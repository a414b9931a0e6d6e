import { pickCodes } from './pick-codes.ts';

const options = [
  { code: 'numb' },
  { code: 'leaking' },
  { code: 'none', means: 'none' as const },
  { code: 'unsure', means: 'unsure' as const },
];

describe('ticking a list', () => {
  it.each([
    ['takes what is ticked', [], ['numb'], ['numb']],
    ['lets "none of these" stand alone', ['numb', 'unsure'], ['numb', 'unsure', 'none'], ['none']],
    ['drops "none of these" when something is ticked', ['none'], ['none', 'numb'], ['numb']],
    ['keeps "not sure" beside what is certain', ['numb'], ['numb', 'unsure'], ['numb', 'unsure']],
    ['takes a tick back', ['numb', 'leaking'], ['leaking'], ['leaking']],
    ['leaves the list blank again', ['none'], [], []],
  ])('%s', (_, before, after, picked) => {
    expect(pickCodes(options, before, after)).toEqual(picked);
  });
});
