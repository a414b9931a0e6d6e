import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Schema, unwrap } from '../../api/client.ts';
import { idempotencyHeader } from '../../api/idempotency-key.ts';

export type Care = Schema<'Care'>;
export type CareTask = Schema<'CareTask'>;

/** How the person comes here: signed in, or by the private link of a message. */
export interface CareDoor {
  readonly link?: string;
}

const headerOf = ({ link }: CareDoor) => (link === undefined ? {} : { header: { 'intake-link': link } });

/** What follows a person's own red flags; leaves the memory with the page that shows it. */
export const ownCareQuery = queryOptions({
  queryKey: ['care'],
  queryFn: () => api.GET('/api/v1/care').then(unwrap),
  gcTime: 0,
});

export function useAskForReview(intakeId: string, door: CareDoor) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (question: string) =>
      api
        .POST('/api/v1/intakes/{id}/review', {
          params: { path: { id: intakeId }, ...headerOf(door) },
          body: { question },
        })
        .then(unwrap),
    onSuccess: () => queryClient.invalidateQueries(ownCareQuery),
  });
}

/** Whom the clinical lead gets back to. Each look is logged, so it is not polled more often than it changes. */
export const careTasksQuery = queryOptions({
  queryKey: ['care-tasks'],
  queryFn: () => api.GET('/api/v1/care-tasks').then(unwrap),
  refetchInterval: 60_000,
});

export function useEndCareTask(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: Schema<'EndCareTaskRequest'> & { key: string }) =>
      api
        .POST('/api/v1/care-tasks/{id}/end', {
          params: { path: { id }, header: idempotencyHeader(key) },
          body,
        })
        .then(unwrap),
    onSettled: () => queryClient.invalidateQueries(careTasksQuery),
  });
}
