import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { LocalDate } from '@unbrace/shared/kernel';
import { api, type Schema, unwrap } from '../../../api/client.ts';

export type Week = Schema<'Week'>;

/** The week from Monday that a date lies in; this week when none is given. */
export const weekQuery = (date: LocalDate | undefined) =>
  queryOptions({
    queryKey: ['week', date ?? 'today'],
    queryFn: () =>
      api.GET('/api/v1/desk/week', { params: { query: date === undefined ? {} : { date } } }).then(unwrap),
    refetchInterval: 60_000,
    placeholderData: keepPreviousData,
  });
