import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { AddPlaceRequest } from '@unbrace/shared/places';
import { api, unwrap } from '../../../api/client.ts';
import type { Place } from '../places.queries.ts';

/** The places where a client of the clinic is visited. */
export const clientPlacesQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['clients', clientId, 'places'],
    queryFn: () =>
      api.GET('/api/v1/clients/{id}/places', { params: { path: { id: clientId } } }).then(unwrap),
  });

/** Adds a place of a client, or changes the one with that id. */
export function useSavePlaceOf(clientId: string, id: string | undefined) {
  return usePlaceChange(clientId, (body: AddPlaceRequest) =>
    id === undefined
      ? api.POST('/api/v1/clients/{id}/places', { params: { path: { id: clientId } }, body }).then(unwrap)
      : api.PATCH('/api/v1/places/{id}', { params: { path: { id } }, body }).then(unwrap),
  );
}

export function useRetirePlace(clientId: string) {
  return usePlaceChange(clientId, ({ id, retired }: Pick<Place, 'id' | 'retired'>) => {
    const params = { path: { id } };
    return retired
      ? api.PUT('/api/v1/places/{id}/retirement', { params }).then(unwrap)
      : api.DELETE('/api/v1/places/{id}/retirement', { params }).then(unwrap);
  });
}

function usePlaceChange<Change>(clientId: string, mutationFn: (change: Change) => Promise<Place>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: clientPlacesQuery(clientId).queryKey }),
  });
}
