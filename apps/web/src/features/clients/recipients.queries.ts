import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { AddRecipientRequest } from '@unbrace/shared/clients';
import { api, type Schema, unwrap } from '../../api/client.ts';

export type Recipient = Schema<'Recipient'>;

/** Those whom the signed-in client books for, themselves first of all. */
export const recipientsQuery = queryOptions({
  queryKey: ['recipients'],
  queryFn: () => api.GET('/api/v1/recipients').then(unwrap),
});

export function useAddRecipient() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: AddRecipientRequest) => api.POST('/api/v1/recipients', { body }).then(unwrap),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: recipientsQuery.queryKey }),
  });
}
