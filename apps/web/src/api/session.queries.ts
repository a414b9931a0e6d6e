import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, type Schema, unwrap } from './client.ts';

export type Session = Schema<'Session'>;

/** Who is signed in, and at which clinic; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () =>
    api
      .GET('/api/v1/session')
      .then(unwrap)
      .then(({ session }) => session),
  staleTime: 60_000,
});

/** Null while nobody is signed in, undefined until that is known. */
export function useSession(): Session | null | undefined {
  return useQuery(sessionQuery).data;
}

/**
 * After signing in, out, or to another clinic: nothing that was read as somebody else may stay on the screen. Gives who is
 * signed in now.
 */
export function useForgetEverything(): () => Promise<Session | null> {
  const queryClient = useQueryClient();
  return useCallback(async () => {
    await queryClient.cancelQueries();
    const session = await queryClient.query({ ...sessionQuery, staleTime: 0 });
    const isPublic = new Set<unknown>(['installation', 'clinic', 'session']);
    await queryClient.resetQueries({ predicate: ({ queryKey }) => !isPublic.has(queryKey[0]) });
    return session;
  }, [queryClient]);
}
