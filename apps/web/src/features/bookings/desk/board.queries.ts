import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { LocalDate } from '@unbrace/shared/kernel';
import { api, type Schema, unwrap } from '../../../api/client.ts';
import { type Seen, useIntention } from '../bookings.queries.ts';

export type Board = Schema<'Board'>;

/** The clinic's day, read again while it is looked at; today when no date is given. */
export const boardQuery = (date: LocalDate | undefined) =>
  queryOptions({
    queryKey: ['board', date ?? 'today'],
    queryFn: () =>
      api.GET('/api/v1/desk/board', { params: { query: date === undefined ? {} : { date } } }).then(unwrap),
    refetchInterval: 20_000,
    placeholderData: keepPreviousData,
  });

export const clientBookingsQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['bookings', 'of', clientId],
    queryFn: () => api.GET('/api/v1/bookings', { params: { query: { when: 'all', clientId } } }).then(unwrap),
  });

/** Gives a visit to a therapist, who is asked like anybody else; null takes it from whoever has it. */
export const useAssignVisit = ({ id, version }: Seen) =>
  useIntention(
    (therapistId: string | null, header) =>
      api
        .POST('/api/v1/desk/bookings/{id}/assignment', {
          params: { header, path: { id } },
          body: { therapistId, version },
        })
        .then(unwrap),
    version,
  );

/** Who was asked about a visit, why before others, and what they answered. */
export const askedQuery = (id: string) =>
  queryOptions({
    queryKey: ['booking', id, 'asked'],
    queryFn: () => api.GET('/api/v1/desk/bookings/{id}/offers', { params: { path: { id } } }).then(unwrap),
    refetchInterval: 20_000,
  });

export const useBookForCaller = () =>
  useIntention((body: Schema<'BookForCallerRequest'>, header) =>
    api.POST('/api/v1/desk/bookings', { params: { header }, body }).then(unwrap),
  );
