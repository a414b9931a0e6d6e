import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { unauthenticated } from '@unbrace/shared/kernel';
import { ApiProblem } from './api-problem.ts';
import { sessionQuery } from './session.queries.ts';

/** A refusal stays a refusal: only what may be a passing trouble is tried again. */
export function mayPass(failures: number, error: unknown): boolean {
  const refused = error instanceof ApiProblem && error.status < 500;
  return !refused && failures < 2;
}

export function createQueryClient(): QueryClient {
  const onError = (error: unknown): void => noticeSignedOut(queryClient, error);
  const queryClient: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { staleTime: 30_000, retry: mayPass, retryDelay: (failures) => 500 * 2 ** failures },
      mutations: { retry: false },
    },
  });
  return queryClient;
}

/** A session can end at any moment, on another device too: the page then asks who is here, and shows the sign-in. */
export function noticeSignedOut(queryClient: QueryClient, error: unknown): void {
  if (!(error instanceof ApiProblem) || !unauthenticated.is(error.document)) return;
  void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
}
