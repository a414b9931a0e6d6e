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

/** After signing in, out, or to another clinic: nothing that was read as somebody else may stay on the screen. */
export function useForgetEverything(): (session: Session | null) => Promise<void> {
  const queryClient = useQueryClient();
  return useCallback(
    async (session) => {
      await queryClient.cancelQueries();
      queryClient.setQueryData(sessionQuery.queryKey, session);
      const isPublic = new Set<unknown>(['installation', 'clinic', 'session']);
      queryClient.removeQueries({
        predicate: ({ queryKey, getObserversCount }) => !isPublic.has(queryKey[0]) && getObserversCount() === 0,
      });
      await queryClient.resetQueries({ predicate: ({ queryKey }) => !isPublic.has(queryKey[0]) });
    },
    [queryClient],
  );
}
