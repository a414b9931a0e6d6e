import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Schema, unwrap } from '../../api/client.ts';

export type PriceLists = Pick<Schema<'PriceLists'>, 'items' | 'inForce' | 'currency'>;
export type PriceList = Schema<'PriceList'>;
export type Trial = Schema<'TryPriceRequest'>;
export type Cancellation = Schema<'CancellationSettings'>;

export const priceListsQuery = queryOptions({
  queryKey: ['price-lists'],
  queryFn: () => api.GET('/api/v1/price-lists').then(unwrap),
});

export const cancellationQuery = queryOptions({
  queryKey: ['cancellation-policy'],
  queryFn: () => api.GET('/api/v1/cancellation-policy').then(unwrap),
});

export function usePublish() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'PublishPriceListRequest'>) =>
      api.POST('/api/v1/price-lists', { body }).then(unwrap),
    onSuccess: (lists) => queryClient.setQueryData(priceListsQuery.queryKey, lists),
  });
}

export function useSetCancellation() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'SetCancellationRequest'>) =>
      api.PUT('/api/v1/cancellation-policy', { body }).then(unwrap),
    onSuccess: (set) => queryClient.setQueryData(cancellationQuery.queryKey, set),
  });
}

/** What the draft makes of a visit; the last answer stays in sight while the next one is on its way. */
export function useTrial(trial: Trial | null) {
  return useQuery({
    queryKey: ['price-trial', trial],
    enabled: trial !== null,
    placeholderData: (before: Schema<'TriedPrice'> | undefined) => before,
    queryFn: () => api.POST('/api/v1/price-lists/trials', { body: trial as Trial }).then(unwrap),
  });
}
