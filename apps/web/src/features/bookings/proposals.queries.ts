import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Schema, unwrap } from '../../api/client.ts';
import { idempotencyHeader } from '../../api/idempotency-key.ts';
import { bookingQuery, type Seen, useIntention } from './bookings.queries.ts';

/** Other times that therapists propose for a visit. */
export const proposalsQuery = (id: string) =>
  queryOptions({
    queryKey: ['booking', id, 'proposals'],
    queryFn: () => api.GET('/api/v1/bookings/{id}/proposals', { params: { path: { id } } }).then(unwrap),
    refetchInterval: 30_000,
  });

export const useTakeProposal = ({ id, version }: Seen) =>
  useIntention(
    (wish: Schema<'TakeProposalRequest'>, header) =>
      api
        .POST('/api/v1/bookings/{id}/proposals/acceptance', {
          params: { header, path: { id } },
          body: { ...wish, version },
        })
        .then(unwrap),
    version,
  );

export const useDeclineProposal = ({ id, version }: Seen) =>
  useIntention(
    (wish: Schema<'DeclineProposalRequest'>, header) =>
      api
        .POST('/api/v1/bookings/{id}/proposals/decline', {
          params: { header, path: { id } },
          body: { ...wish, version },
        })
        .then(unwrap),
    version,
  );

/** What therapists ask before they take a visit. */
export const questionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['booking', id, 'questions'],
    queryFn: () => api.GET('/api/v1/bookings/{id}/questions', { params: { path: { id } } }).then(unwrap),
    refetchInterval: 30_000,
  });

export function useAnswerQuestion(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: Schema<'AnswerQuestionRequest'> & { key: string }) =>
      api
        .POST('/api/v1/bookings/{id}/questions/answer', {
          params: { header: idempotencyHeader(key), path: { id } },
          body,
        })
        .then(unwrap),
    onSettled: () => queryClient.invalidateQueries({ queryKey: bookingQuery(id).queryKey }),
  });
}

/** The nearest times that are free where nobody could come in time. */
export const alternativesQuery = (id: string) =>
  queryOptions({
    queryKey: ['booking', id, 'alternatives'],
    queryFn: () => api.GET('/api/v1/bookings/{id}/alternatives', { params: { path: { id } } }).then(unwrap),
  });
