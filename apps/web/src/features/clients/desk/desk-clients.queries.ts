import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Schema, unwrap } from '../../../api/client.ts';

export type Client = Schema<'Client'>;
export type Recipient = Schema<'Recipient'>;

export interface ClientSearch {
  q: string;
  retired: boolean;
}

/** The clinic's clients by name, a page at a time. */
export const clientsQuery = ({ q, retired }: ClientSearch) =>
  infiniteQueryOptions({
    queryKey: ['clients', 'search', q, retired],
    queryFn: ({ pageParam }) =>
      api
        .GET('/api/v1/clients', {
          params: {
            query: {
              ...(q === '' ? {} : { q }),
              ...(retired ? { retired: 'true' } : {}),
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
        })
        .then(unwrap),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export const clientQuery = (id: string) =>
  queryOptions({
    queryKey: ['clients', id],
    queryFn: () => api.GET('/api/v1/clients/{id}', { params: { path: { id } } }).then(unwrap),
  });

/** Whom a client books for, themselves first. */
export const clientRecipientsQuery = (id: string) =>
  queryOptions({
    queryKey: ['clients', id, 'recipients'],
    queryFn: () => api.GET('/api/v1/clients/{id}/recipients', { params: { path: { id } } }).then(unwrap),
  });

export function useSaveClient(id: string | undefined) {
  return useClientChange((body: Schema<'AddClientRequest'>) =>
    id === undefined
      ? api.POST('/api/v1/clients', { body }).then(unwrap)
      : api.PATCH('/api/v1/clients/{id}', { params: { path: { id } }, body }).then(unwrap),
  );
}

export function useRetireClient() {
  return useClientChange(({ id, retired }: Pick<Client, 'id' | 'retired'>) => {
    const params = { path: { id } };
    return retired
      ? api.PUT('/api/v1/clients/{id}/retirement', { params }).then(unwrap)
      : api.DELETE('/api/v1/clients/{id}/retirement', { params }).then(unwrap);
  });
}

export function useAddRecipientFor(clientId: string) {
  return useClientChange((body: Schema<'AddRecipientRequest'>) =>
    api.POST('/api/v1/clients/{id}/recipients', { params: { path: { id: clientId } }, body }).then(unwrap),
  );
}

function useClientChange<Change, Answer>(mutationFn: (change: Change) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['clients'] }),
  });
}
