import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answers } from '@unbrace/shared/intake';
import { api, type Schema, unwrap } from '../../api/client.ts';
import { idempotencyHeader, useIdempotencyKey } from '../../api/idempotency-key.ts';
import { cursorOf, firstPage, nextPage, together } from '../../api/pages.ts';
import { toast } from '../../ui/index.ts';
import { t } from './visits.texts.ts';

export type Visit = Schema<'Visit'>;
export type VisitSummary = Schema<'VisitSummary'>;
export type VisitStep = Visit['next'][number];

export const visitsQuery = (when: 'upcoming' | 'past') =>
  infiniteQueryOptions({
    queryKey: ['visits', when],
    queryFn: ({ pageParam }) =>
      api.GET('/api/v1/visits', { params: { query: { when, ...cursorOf(pageParam) } } }).then(unwrap),
    initialPageParam: firstPage,
    getNextPageParam: (page) => nextPage(page),
    select: together,
  });

export const visitQuery = (id: string) =>
  queryOptions({
    queryKey: ['visits', 'one', id],
    queryFn: () => api.GET('/api/v1/visits/{id}', { params: { path: { id } } }).then(unwrap),
  });

const stepPaths = {
  set_off: '/api/v1/visits/{id}/departure',
  arrive: '/api/v1/visits/{id}/arrival',
  finish: '/api/v1/visits/{id}/finish',
} as const;

/** A step that needs nothing but the press. */
export function useTakeStep(id: string, step: keyof typeof stepPaths) {
  return useVisitMutation(
    id,
    step,
    (key) => () =>
      api.POST(stepPaths[step], { params: { path: { id }, header: idempotencyHeader(key) } }).then(unwrap),
  );
}

export function useStartVisit(id: string) {
  return useVisitMutation(
    id,
    'start',
    (key) => (body: Schema<'StartVisitRequest'>) =>
      api
        .POST('/api/v1/visits/{id}/start', { params: { path: { id }, header: idempotencyHeader(key) }, body })
        .then(unwrap),
  );
}

export function useEditPlan(id: string) {
  return useVisitMutation(
    id,
    'plan',
    (key) => (body: Schema<'EditPlanRequest'>) =>
      api
        .POST('/api/v1/visits/{id}/plan', { params: { path: { id }, header: idempotencyHeader(key) }, body })
        .then(unwrap),
  );
}

/** What is new, said at the door. The visit is read again, so that it shows whether it may begin. */
export function useSendRecheck(id: string) {
  const queryClient = useQueryClient();
  const { key, renew } = useIdempotencyKey();
  return async (answers: Answers): Promise<Schema<'RecheckReply'>> => {
    const reply = await api
      .POST('/api/v1/visits/{id}/recheck', {
        params: { path: { id }, header: idempotencyHeader(key) },
        body: { answers: answers as Schema<'RecheckRequest'>['answers'] },
      })
      .then(unwrap)
      .catch((error: unknown) => {
        if (!(error instanceof TypeError)) renew();
        throw error;
      });
    renew();
    await queryClient.invalidateQueries({ queryKey: ['visits'] });
    return reply;
  };
}

export function useReportSigns(id: string) {
  return useVisitMutation(
    id,
    'report',
    (key) => (body: Schema<'ReportSignsRequest'>) =>
      api
        .POST('/api/v1/visits/{id}/signs', { params: { path: { id }, header: idempotencyHeader(key) }, body })
        .then(unwrap),
  );
}

export function useStopVisit(id: string) {
  return useVisitMutation(
    id,
    'stop',
    (key) => (body: Schema<'StopVisitRequest'>) =>
      api
        .POST('/api/v1/visits/{id}/stop', { params: { path: { id }, header: idempotencyHeader(key) }, body })
        .then(unwrap),
  );
}

export function useLogContact(id: string) {
  return useVisitMutation(
    id,
    'contact',
    (key) => (body: Schema<'LogContactRequest'>) =>
      api
        .POST('/api/v1/visits/{id}/contact-attempts', {
          params: { path: { id }, header: idempotencyHeader(key) },
          body,
        })
        .then(unwrap),
  );
}

export function useNobodyThere(id: string) {
  return useVisitMutation(
    id,
    'give_up',
    (key) => () =>
      api
        .POST('/api/v1/visits/{id}/absence', { params: { path: { id }, header: idempotencyHeader(key) } })
        .then(unwrap),
  );
}

export function useRefusePlace(id: string) {
  return useVisitMutation(
    id,
    'refusal',
    (key) => (body: Schema<'RefusePlaceRequest'>) =>
      api
        .POST('/api/v1/visits/{id}/refusal', {
          params: { path: { id }, header: idempotencyHeader(key) },
          body,
        })
        .then(unwrap),
  );
}

export function useWriteNote(id: string) {
  return useVisitMutation(
    id,
    'note',
    (key) => (body: Schema<'WriteNoteRequest'>) =>
      api
        .POST('/api/v1/visits/{id}/note', { params: { path: { id }, header: idempotencyHeader(key) }, body })
        .then(unwrap),
  );
}

/** What answers with the visit as it is then; a refusal gets a new key, because what is sent next may differ. */
function useVisitMutation<Input>(
  id: string,
  step: VisitStep | 'plan' | 'stop' | 'contact' | 'refusal',
  send: (key: string) => (input: Input) => Promise<Visit>,
) {
  const queryClient = useQueryClient();
  const { key, renew } = useIdempotencyKey();
  return useMutation({
    mutationFn: send(key),
    onSuccess: async (visit) => {
      renew();
      toast({ title: t(`said.${step}`) });
      queryClient.setQueryData(visitQuery(id).queryKey, visit);
      await Promise.all(
        (['upcoming', 'past'] as const).map((when) => queryClient.invalidateQueries(visitsQuery(when))),
      );
    },
    onError: (error) => {
      // A network failure keeps the key: the step may have been taken without our hearing of it.
      if (!(error instanceof TypeError)) renew();
    },
  });
}
