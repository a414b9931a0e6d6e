import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { useRef } from 'react';
import { api, type Schema, unwrap } from '../../api/client.ts';
import { idempotencyHeader, newKey } from '../../api/idempotency-key.ts';
import { cursorOf, firstPage, nextPage, together } from '../../api/pages.ts';

export type Booking = Schema<'Booking'>;
export type Slot = Schema<'Slot'>;
export type Slots = Schema<'Slots'>;
export type Gender = Schema<'Gender'>;

/** What a visit must be like to be searched for. */
export interface SlotSearch {
  readonly serviceId: string;
  readonly minutes: number;
  readonly placeId: string;
  readonly from: string;
  readonly to: string;
  readonly therapistId?: string;
  readonly gender?: Gender;
  readonly genderRule?: 'must' | 'prefer';
  readonly movingBookingId?: string;
}

export const slotsQuery = (query: SlotSearch) =>
  queryOptions({
    queryKey: ['slots', query],
    queryFn: () => api.GET('/api/v1/slots', { params: { query } }).then(unwrap),
    // Times go while one looks at them.
    staleTime: 20_000,
    refetchInterval: 60_000,
    placeholderData: keepPreviousData,
  });

export const bookingQuery = (id: string) =>
  queryOptions({
    queryKey: ['booking', id],
    queryFn: () => api.GET('/api/v1/bookings/{id}', { params: { path: { id } } }).then(unwrap),
    refetchInterval: 30_000,
  });

export const bookingsQuery = (when: 'upcoming' | 'past') =>
  infiniteQueryOptions({
    queryKey: ['bookings', when],
    queryFn: ({ pageParam }) =>
      api.GET('/api/v1/bookings', { params: { query: { when, ...cursorOf(pageParam) } } }).then(unwrap),
    initialPageParam: firstPage,
    getNextPageParam: (page) => nextPage(page),
    select: together,
  });

export const useHoldSlot = () =>
  useIntention((body: Schema<'HoldSlotRequest'>, header) =>
    api.POST('/api/v1/bookings', { params: { header }, body }).then(unwrap),
  );

export const useRequestBooking = (id: string) =>
  useIntention((body: Schema<'RequestBookingRequest'>, header) =>
    api.POST('/api/v1/bookings/{id}/request', { params: { header, path: { id } }, body }).then(unwrap),
  );

/** What a visit would cost at another time; always asked anew, because a price is agreed on as it is now. */
export const movePriceQuery = (id: string, startsAt: string) =>
  queryOptions({
    queryKey: ['move-price', id, startsAt],
    queryFn: () =>
      api
        .GET('/api/v1/bookings/{id}/move-price', { params: { path: { id }, query: { startsAt } } })
        .then(unwrap),
  });

/** A booking as somebody sees it who presses a button: the server refuses when it is another one by then. */
export type Seen = Pick<Booking, 'id' | 'version'>;

export const useMoveBooking = ({ id, version }: Seen) =>
  useIntention(
    (wish: Schema<'MoveBookingRequest'>, header) =>
      api
        .POST('/api/v1/bookings/{id}/move', { params: { header, path: { id } }, body: { ...wish, version } })
        .then(unwrap),
    version,
  );

/** What can be booked instead where the answers exclude what is booked. */
export const gentlerQuery = (id: string) =>
  queryOptions({
    queryKey: ['booking', id, 'gentler'],
    queryFn: () => api.GET('/api/v1/bookings/{id}/gentler', { params: { path: { id } } }).then(unwrap),
  });

export const useTakeGentler = ({ id, version }: Seen) =>
  useIntention(
    (wish: Schema<'TakeGentlerRequest'>, header) =>
      api
        .POST('/api/v1/bookings/{id}/gentler', {
          params: { header, path: { id } },
          body: { ...wish, version },
        })
        .then(unwrap),
    version,
  );

export const useCancelBooking = ({ id, version }: Seen) =>
  useIntention(
    (wish: Schema<'CancelBookingRequest'>, header) =>
      api
        .POST('/api/v1/bookings/{id}/cancellation', {
          params: { header, path: { id } },
          body: { ...wish, version },
        })
        .then(unwrap),
    version,
  );

/** Reads a booking again: what is seen of it is out of date. */
export function useLatest(id: string): () => void {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: bookingQuery(id).queryKey });
}

/** Lets go of a time that is no longer wanted. */
export const useReleaseHold = () =>
  useIntention((id: string, header) =>
    api
      .POST('/api/v1/bookings/{id}/cancellation', {
        params: { header, path: { id } },
        body: { reason: 'plans_changed' as const },
      })
      .then(unwrap),
  );

/**
 * A POST that is done once however often it is sent: the same wish keeps its key until it succeeded, as long as it is about
 * the same version of the booking.
 */
export function useIntention<Wish>(
  send: (wish: Wish, header: { 'Idempotency-Key': string }) => Promise<Booking>,
  version?: number,
) {
  const queryClient = useQueryClient();
  const last = useRef<{ readonly wish: string; readonly key: string }>(undefined);
  return useMutation({
    mutationFn: (wish: Wish) => {
      const text = JSON.stringify([wish, version]);
      const key = last.current?.wish === text ? last.current.key : newKey();
      last.current = { wish: text, key };
      return send(wish, idempotencyHeader(key));
    },
    onSuccess: async (booking) => {
      last.current = undefined;
      queryClient.setQueryData(bookingQuery(booking.id).queryKey, booking);
      await Promise.all(
        [['bookings'], ['slots'], ['board']].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
      );
    },
  });
}
