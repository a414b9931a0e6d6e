import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api-problem.ts';

/** A refusal stays a refusal: only what may be a passing trouble is tried again. */
export function mayPass(failures: number, error: unknown): boolean {
  const refused = error instanceof ApiProblem && error.status < 500;
  return !refused && failures < 2;
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: mayPass, retryDelay: (failures) => 500 * 2 ** failures },
      mutations: { retry: false },
    },
  });
}
