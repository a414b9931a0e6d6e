import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Schema, unwrap } from '../../api/client.ts';

export type Service = Schema<'Service'>;

/** What the clinic sells, retired services among it. */
export const servicesQuery = queryOptions({
  queryKey: ['services'],
  queryFn: () => api.GET('/api/v1/services').then(unwrap),
});

export function useSaveService(id: string | undefined) {
  return useServiceChange((body: Schema<'AddServiceRequest'>) =>
    id === undefined
      ? api.POST('/api/v1/services', { body }).then(unwrap)
      : api.PATCH('/api/v1/services/{id}', { params: { path: { id } }, body }).then(unwrap),
  );
}

export function useRetireService() {
  return useServiceChange(({ id, retired }: Pick<Service, 'id' | 'retired'>) => {
    const params = { path: { id } };
    return retired
      ? api.PUT('/api/v1/services/{id}/retirement', { params }).then(unwrap)
      : api.DELETE('/api/v1/services/{id}/retirement', { params }).then(unwrap);
  });
}

function useServiceChange<Change>(mutationFn: (change: Change) => Promise<Service>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: servicesQuery.queryKey }),
  });
}
