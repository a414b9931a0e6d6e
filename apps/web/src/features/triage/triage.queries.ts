import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Schema, unwrap } from '../../api/client.ts';
import { idempotencyHeader } from '../../api/idempotency-key.ts';
import { cursorOf, firstPage, nextPage, together } from '../../api/pages.ts';

export type Hold = Schema<'Hold'>;

/** What waits for the clinical lead. Each look at a reason is logged, so it is not polled more often than it changes. */
export const holdsQuery = infiniteQueryOptions({
  queryKey: ['holds'],
  queryFn: ({ pageParam }) =>
    api.GET('/api/v1/holds', { params: { query: cursorOf(pageParam) } }).then(unwrap),
  initialPageParam: firstPage,
  getNextPageParam: (page) => nextPage(page),
  select: together,
  refetchInterval: 60_000,
});

export function useEndHold(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: Schema<'EndHoldRequest'> & { key: string }) =>
      api
        .POST('/api/v1/holds/{id}/end', { params: { path: { id }, header: idempotencyHeader(key) }, body })
        .then(unwrap),
    onSuccess: () => queryClient.invalidateQueries(holdsQuery),
  });
}
