import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { AddPlaceRequest } from '@unbrace/shared/places';
import { api, type Schema, unwrap } from '../../api/client.ts';

export type Place = Schema<'Place'>;

/** The signed-in client's own places. */
export const placesQuery = queryOptions({
  queryKey: ['places'],
  queryFn: () => api.GET('/api/v1/places').then(unwrap),
});

/** Suburbs that begin like `q`, the nearest to the clinic first. */
export const localitiesQuery = (q: string, clinic?: string) =>
  queryOptions({
    queryKey: ['localities', q, clinic],
    queryFn: () =>
      api
        .GET('/api/v1/localities', {
          params: { query: { q, ...(clinic === undefined ? {} : { clinic }) } },
        })
        .then(unwrap),
    enabled: q.length >= 2,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });

export function useAddPlace() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: AddPlaceRequest) => api.POST('/api/v1/places', { body }).then(unwrap),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: placesQuery.queryKey }),
  });
}
