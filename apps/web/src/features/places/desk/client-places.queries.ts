import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { AddPlaceRequest } from '@unbrace/shared/places';
import { api, unwrap } from '../../../api/client.ts';

/** The places where a client of the clinic is visited. */
export const clientPlacesQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['clients', clientId, 'places'],
    queryFn: () =>
      api.GET('/api/v1/clients/{id}/places', { params: { path: { id: clientId } } }).then(unwrap),
  });

export function useAddPlaceFor(clientId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: AddPlaceRequest) =>
      api.POST('/api/v1/clients/{id}/places', { params: { path: { id: clientId } }, body }).then(unwrap),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: clientPlacesQuery(clientId).queryKey }),
  });
}
