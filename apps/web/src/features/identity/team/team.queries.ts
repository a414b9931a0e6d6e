import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Schema, unwrap } from '../../../api/client.ts';

export type Member = Schema<'Member'>;

/** Everybody who works for the clinic; a person with two roles is there twice. */
export const membersQuery = queryOptions({
  queryKey: ['members'],
  queryFn: () => api.GET('/api/v1/members').then(unwrap),
});

export function useInvite() {
  return useMutation({
    mutationFn: (body: Schema<'InviteRequest'>) => api.POST('/api/v1/invitations', { body }).then(unwrap),
  });
}

export function useLetClearCalls(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (may: boolean) =>
      api.PUT('/api/v1/members/{id}/calls', { params: { path: { id } }, body: { may } }).then(unwrap),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: membersQuery.queryKey }),
  });
}

export function useEndMembership() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.DELETE('/api/v1/members/{id}', { params: { path: { id } } }).then(unwrap),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: membersQuery.queryKey }),
  });
}
