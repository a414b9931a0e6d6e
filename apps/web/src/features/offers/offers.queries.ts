import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { DeclineReason } from '@unbrace/shared/offers';
import { api, type Schema, unwrap } from '../../api/client.ts';
import { idempotencyHeader } from '../../api/idempotency-key.ts';
import { cursorOf, firstPage, nextPage, together } from '../../api/pages.ts';

export type Offer = Schema<'OfferSummary'>;
export type OfferReview = Schema<'OfferReview'>;
export type Reason = Schema<'OfferReason'>;

const pollMs = 10_000;

/** What is offered to the therapist now, asked again every few seconds while the page is in sight. */
export const offersQuery = infiniteQueryOptions({
  queryKey: ['offers'],
  queryFn: ({ pageParam }) =>
    api.GET('/api/v1/offers', { params: { query: cursorOf(pageParam) } }).then(unwrap),
  initialPageParam: firstPage,
  getNextPageParam: (page) => nextPage(page),
  select: together,
  staleTime: 0,
  refetchInterval: pollMs,
});

/** One job to decide on. Each reading is logged, so it is not polled: the list says when it has gone. */
export const offerQuery = (id: string) =>
  queryOptions({
    queryKey: ['offers', id],
    queryFn: () => api.GET('/api/v1/offers/{id}', { params: { path: { id } } }).then(unwrap),
  });

/** `then` is told even if the page has changed by itself meanwhile: the list may know first that the offer is closed. */
export function useAcceptOffer(id: string, then: () => void) {
  const changed = useOffersChanged(then);
  return useMutation({
    mutationFn: ({ key, ...body }: Schema<'AcceptOfferRequest'> & { key: string }) =>
      api
        .POST('/api/v1/offers/{id}/acceptance', {
          params: { path: { id }, header: idempotencyHeader(key) },
          body,
        })
        .then(unwrap),
    onSuccess: changed,
  });
}

/** When else this therapist could come, on one day. */
export const otherTimesQuery = (id: string, date: string) =>
  queryOptions({
    queryKey: ['offers', id, 'other-times', date],
    queryFn: () =>
      api.GET('/api/v1/offers/{id}/other-times', { params: { path: { id }, query: { date } } }).then(unwrap),
  });

export function useCounterOffer(id: string, then: () => void) {
  const changed = useOffersChanged(then);
  return useMutation({
    mutationFn: ({ key, ...body }: Schema<'CounterOfferRequest'> & { key: string }) =>
      api
        .POST('/api/v1/offers/{id}/counter', {
          params: { path: { id }, header: idempotencyHeader(key) },
          body,
        })
        .then(unwrap),
    onSuccess: changed,
  });
}

export function useAskQuestion(id: string, then: () => void) {
  const changed = useOffersChanged(then);
  return useMutation({
    mutationFn: ({ key, ...body }: Schema<'AskQuestionRequest'> & { key: string }) =>
      api
        .POST('/api/v1/offers/{id}/question', {
          params: { path: { id }, header: idempotencyHeader(key) },
          body,
        })
        .then(unwrap),
    onSuccess: changed,
  });
}

export function useDeclineOffer(id: string, then: () => void) {
  const changed = useOffersChanged(then);
  return useMutation({
    mutationFn: ({ reason, key }: { reason: DeclineReason; key: string }) =>
      api
        .POST('/api/v1/offers/{id}/decline', {
          params: { path: { id }, header: idempotencyHeader(key) },
          body: { reason },
        })
        .then(unwrap),
    onSuccess: changed,
  });
}

function useOffersChanged(then: () => void) {
  const queryClient = useQueryClient();
  return async () => {
    then();
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: ['offers'] }),
      queryClient.invalidateQueries({ queryKey: ['visits'] }),
    ]);
  };
}
