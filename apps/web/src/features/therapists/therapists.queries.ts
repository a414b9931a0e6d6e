import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { StrandedChoice } from '@unbrace/shared/availability';
import { api, type Schema, unwrap } from '../../api/client.ts';

export type Therapist = Schema<'Therapist'>;

/** Everybody who treats, retired therapists among them. */
export const therapistsQuery = queryOptions({
  queryKey: ['therapists'],
  queryFn: () => api.GET('/api/v1/therapists').then(unwrap),
});

export const therapistQuery = (id: string) =>
  queryOptions({
    queryKey: ['therapists', id],
    queryFn: () => api.GET('/api/v1/therapists/{id}', { params: { path: { id } } }).then(unwrap),
  });

export function useSaveTherapist(id: string | undefined) {
  return useTherapistChange((body: Schema<'AddTherapistRequest'>) =>
    id === undefined
      ? api.POST('/api/v1/therapists', { body }).then(unwrap)
      : api.PATCH('/api/v1/therapists/{id}', { params: { path: { id } }, body }).then(unwrap),
  );
}

/** Retiring asks what becomes of the visits ahead, as a change of hours does. */
export function useRetireTherapist() {
  return useTherapistChange(({ id, stranded }: { id: string; stranded?: NonNullable<StrandedChoice> }) =>
    api
      .PUT('/api/v1/therapists/{id}/retirement', {
        params: { path: { id }, query: stranded ? { stranded } : {} },
      })
      .then(unwrap),
  );
}

export function useReviveTherapist() {
  return useTherapistChange((id: string) =>
    api.DELETE('/api/v1/therapists/{id}/retirement', { params: { path: { id } } }).then(unwrap),
  );
}

function useTherapistChange<Change>(mutationFn: (change: Change) => Promise<Therapist>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () =>
      Promise.all(['therapists', 'board'].map((key) => queryClient.invalidateQueries({ queryKey: [key] }))),
  });
}
