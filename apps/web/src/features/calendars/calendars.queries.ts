import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.ts';

/** Whether the therapist who is signed in has a calendar link. */
export const calendarQuery = queryOptions({
  queryKey: ['calendar'],
  queryFn: () => api.GET('/api/v1/therapists/me/calendar').then(unwrap),
});

/** Makes a link; the answer is the only time that it is told. */
export function useMakeCalendarLink() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.PUT('/api/v1/therapists/me/calendar').then(unwrap),
    onSuccess: ({ madeAt }) => queryClient.setQueryData(calendarQuery.queryKey, { madeAt }),
    gcTime: 0,
  });
}

export function useEndCalendarLink() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.DELETE('/api/v1/therapists/me/calendar').then(unwrap),
    onSuccess: () => queryClient.setQueryData(calendarQuery.queryKey, { madeAt: null }),
  });
}
