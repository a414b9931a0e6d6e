import { problemFrom } from './api-problem.ts';
import { mayPass } from './query-client.ts';

describe('trying again', () => {
  it.each([
    ['a refusal is final', 0, problemFrom({}, 409), false],
    ['a failing server is asked again', 0, problemFrom({}, 503), true],
    ['so is a lost connection', 1, new TypeError('Failed to fetch'), true],
    ['but not for ever', 2, new TypeError('Failed to fetch'), false],
  ])('%s', (_, failures, error, again) => {
    expect(mayPass(failures, error)).toBe(again);
  });
});
