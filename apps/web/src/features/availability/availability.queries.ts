import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { StrandedChoice } from '@unbrace/shared/availability';
import type { LocalDate } from '@unbrace/shared/kernel';
import { api, type Schema, unwrap } from '../../api/client.ts';
import type { Span } from './week.ts';

export type Hours = Schema<'TherapistHours'>;

/** A therapist's week, the dates that differ, leave and blocked times. */
export const hoursQuery = (therapistId: string) =>
  queryOptions({
    queryKey: ['hours', therapistId],
    queryFn: () =>
      api.GET('/api/v1/therapists/{id}/hours', { params: { path: { id: therapistId } } }).then(unwrap),
  });

export function useSetWeekly(id: string) {
  return useHoursChange((body: Schema<'SetWeeklyHoursRequest'>) =>
    api.PUT('/api/v1/therapists/{id}/hours', { params: { path: { id } }, body }).then(unwrap),
  );
}

/** What becomes of visits that no longer fit; the first try leaves it out, to be asked. */
export type Stranded = NonNullable<StrandedChoice>;

interface OverrideChange {
  date: LocalDate;
  hours: Span[];
  note: string | null;
  stranded?: Stranded;
}

/** One date that differs: a day off when it has no hours. */
export function useSetOverride(id: string) {
  return useHoursChange(({ date, ...body }: OverrideChange) =>
    api
      .PUT('/api/v1/therapists/{id}/overrides/{date}', { params: { path: { id, date } }, body })
      .then(unwrap),
  );
}

export function useRemoveOverride(id: string) {
  return useHoursChange(({ date, stranded }: { date: LocalDate; stranded?: Stranded }) =>
    api
      .DELETE('/api/v1/therapists/{id}/overrides/{date}', {
        params: { path: { id, date }, query: stranded ? { stranded } : {} },
      })
      .then(unwrap),
  );
}

export function useAddLeave(id: string) {
  return useHoursChange((body: Schema<'AddLeaveRequest'>) =>
    api.POST('/api/v1/therapists/{id}/leave', { params: { path: { id } }, body }).then(unwrap),
  );
}

export function useRemoveLeave(id: string) {
  return useHoursChange((leaveId: string) =>
    api.DELETE('/api/v1/therapists/{id}/leave/{leaveId}', { params: { path: { id, leaveId } } }).then(unwrap),
  );
}

export function useBlockTime() {
  return useHoursChange((body: Schema<'BlockTimeRequest'>) =>
    api.POST('/api/v1/blocked-times', { body }).then(unwrap),
  );
}

export function useFreeTime() {
  return useHoursChange((id: string) =>
    api.DELETE('/api/v1/blocked-times/{id}', { params: { path: { id } } }).then(unwrap),
  );
}

/** Working time is drawn on the board as well, and says which times can be offered. */
function useHoursChange<Change, Answer>(mutationFn: (change: Change) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () =>
      Promise.all(
        ['hours', 'board', 'slots'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })),
      ),
  });
}
