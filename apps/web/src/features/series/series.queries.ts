import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, type Schema, unwrap } from '../../api/client.ts';
import { idempotencyHeader, newKey } from '../../api/idempotency-key.ts';

export type SeriesDate = Schema<'SeriesDate'>;
export type Booking = Schema<'Booking'>;

export interface Rhythm {
  readonly everyWeeks: number;
  readonly times: number;
  readonly who: 'same' | 'anybody';
}

/** The dates of a series, as they can be kept now. */
export const seriesDatesQuery = (bookingId: string, rhythm: Rhythm) =>
  queryOptions({
    queryKey: ['slots', 'series', bookingId, rhythm],
    queryFn: () =>
      api.GET('/api/v1/series/dates', { params: { query: { bookingId, ...rhythm } } }).then(unwrap),
    staleTime: 20_000,
  });

/** The visits that were booked together with one. */
export const seriesQuery = (bookingId: string) =>
  queryOptions({
    queryKey: ['booking', bookingId, 'series'],
    queryFn: () => api.GET('/api/v1/series', { params: { query: { bookingId } } }).then(unwrap),
  });

export const seriesMovesQuery = (bookingId: string, startsAt: string) =>
  queryOptions({
    queryKey: ['slots', 'series-moves', bookingId, startsAt],
    queryFn: () =>
      api.GET('/api/v1/series/moves', { params: { query: { bookingId, startsAt } } }).then(unwrap),
  });

export const useBookSeries = () =>
  useTogether((body: Schema<'BookSeriesRequest'>, header) =>
    api.POST('/api/v1/series', { params: { header }, body }).then(unwrap),
  );

export const useMoveSeries = () =>
  useTogether((body: Schema<'MoveSeriesRequest'>, header) =>
    api.POST('/api/v1/series/moves', { params: { header }, body }).then(unwrap),
  );

export const useCancelSeries = () =>
  useTogether((body: Schema<'CancelSeriesRequest'>, header) =>
    api.POST('/api/v1/series/cancellations', { params: { header }, body }).then(unwrap),
  );

/** A change of several visits, done once however often it is sent; whatever shows one of them is read again. */
function useTogether<Wish, Answer>(
  send: (wish: Wish, header: { 'Idempotency-Key': string }) => Promise<Answer>,
) {
  const queryClient = useQueryClient();
  const last = useRef<{ readonly wish: string; readonly key: string }>(undefined);
  const keys = ['booking', 'bookings', 'slots', 'board'];
  return useMutation({
    mutationFn: (wish: Wish) => {
      const text = JSON.stringify(wish);
      const key = last.current?.wish === text ? last.current.key : newKey();
      last.current = { wish: text, key };
      return send(wish, idempotencyHeader(key));
    },
    onSettled: () => Promise.all(keys.map((key) => queryClient.invalidateQueries({ queryKey: [key] }))),
  });
}
