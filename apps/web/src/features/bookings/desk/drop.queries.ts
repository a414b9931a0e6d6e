import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { LocalDate } from '@unbrace/shared/kernel';
import { api, unwrap } from '../../../api/client.ts';
import { idempotencyHeader, newKey } from '../../../api/idempotency-key.ts';
import { type Booking, bookingQuery } from '../bookings.queries.ts';
import type { DropStep } from './drop.ts';

/** Where a visit could be put on a day: asked once when it is picked up. */
export const landingsQuery = (id: string, date: LocalDate) =>
  queryOptions({
    queryKey: ['landings', id, date],
    queryFn: () =>
      api
        .GET('/api/v1/desk/bookings/{id}/landings', { params: { path: { id }, query: { date } } })
        .then(unwrap),
    // A day goes on: what was true for one carrying is not for the next.
    staleTime: 0,
    gcTime: 0,
  });

export interface Drop {
  readonly id: string;
  readonly steps: readonly DropStep[];
}

/** Puts a visit somewhere else, step by step; answers with the visit as it is then. */
export function useDropVisit() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, steps }: Drop): Promise<Booking | undefined> => {
      let visit: Booking | undefined;
      for (const step of steps) visit = await take(id, step);
      return visit;
    },
    onSettled: async (visit) => {
      if (visit) queryClient.setQueryData(bookingQuery(visit.id).queryKey, visit);
      await Promise.all(
        [['bookings'], ['slots'], ['board']].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
      );
    },
  });
}

function take(id: string, step: DropStep): Promise<Booking> {
  const params = { header: idempotencyHeader(newKey()), path: { id } };
  if (step.kind === 'assign') {
    const body = { therapistId: step.therapistId };
    return api.POST('/api/v1/desk/bookings/{id}/assignment', { params, body }).then(unwrap);
  }
  const { startsAt, therapistId, total } = step;
  const body = {
    startsAt,
    ...(therapistId === undefined ? {} : { therapistId }),
    ...(total === undefined ? {} : { total }),
  };
  return api.POST('/api/v1/bookings/{id}/move', { params, body }).then(unwrap);
}
