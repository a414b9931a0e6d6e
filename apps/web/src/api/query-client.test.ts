import { unauthenticated } from '@unbrace/shared/kernel';
import { problemFrom } from './api-problem.ts';
import { createQueryClient, mayPass, noticeSignedOut } from './query-client.ts';
import { sessionQuery } from './session.queries.ts';

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

describe('a session that ended elsewhere', () => {
  const { title } = unauthenticated;
  it.each([
    ['is asked about again when the API says so', 'unauthenticated', true],
    ['is not what a wrong password means', 'identity/wrong-credentials', false],
  ])('%s', (_, type, asked) => {
    const queryClient = createQueryClient();
    queryClient.setQueryData(sessionQuery.queryKey, null);
    const document = { type: `urn:unbrace:problem:${type}`, title, status: 401 };
    noticeSignedOut(queryClient, problemFrom(document, 401));
    expect(queryClient.getQueryState(sessionQuery.queryKey)?.isInvalidated).toBe(asked);
  });
});
