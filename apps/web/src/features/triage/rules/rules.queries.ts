import type { Facts } from '@unbrace/shared/triage';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Schema, unwrap } from '../../../api/client.ts';
import { idempotencyHeader, useIdempotencyKey } from '../../../api/idempotency-key.ts';

// Parsed facts leave out what is not there; only their type says that it might be undefined.
type SentFacts = Schema<'TryFactsRequest'>['facts'];
export type RulesView = Schema<'RulesView'>;

export const rulesQuery = queryOptions({
  queryKey: ['rules'],
  queryFn: () => api.GET('/api/v1/rules').then(unwrap),
});

export function useTighten() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'TightenRequest'>) =>
      api.PUT('/api/v1/rules/thresholds', { body }).then(unwrap),
    onSuccess: (view) => queryClient.setQueryData(rulesQuery.queryKey, view),
  });
}

export function useSignOff() {
  const queryClient = useQueryClient();
  const { key, renew } = useIdempotencyKey();
  return useMutation({
    mutationFn: (body: Schema<'SignOffRequest'>) =>
      api.POST('/api/v1/rules/sign-off', { params: { header: idempotencyHeader(key) }, body }).then(unwrap),
    onSuccess: (view) => queryClient.setQueryData(rulesQuery.queryKey, view),
    onSettled: renew,
  });
}

/** Judges typed-in facts; nothing of them is kept, here or there. */
export function useTryFacts() {
  return useMutation({
    mutationFn: (facts: Facts) =>
      api.POST('/api/v1/rules/evaluation', { body: { facts: facts as SentFacts } }).then(unwrap),
    gcTime: 0,
  });
}
