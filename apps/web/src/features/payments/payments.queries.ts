import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Schema, unwrap } from '../../api/client.ts';
import { idempotencyHeader, newKey } from '../../api/idempotency-key.ts';

export type Payment = Schema<'Payment'>;

export const paymentQuery = (bookingId: string) =>
  queryOptions({
    queryKey: ['booking', bookingId, 'payment'],
    queryFn: () =>
      api.GET('/api/v1/bookings/{id}/payment', { params: { path: { id: bookingId } } }).then(unwrap),
  });

/** Agrees to the visit and leaves for the page of Stripe. */
export const useStartPayment = (bookingId: string) =>
  useLeave(bookingId, (body: Schema<'StartPaymentRequest'>) =>
    api.POST('/api/v1/bookings/{id}/payment', { params: params(bookingId), body }).then(unwrap),
  );

/** Back to the page of Stripe: to go on, to confirm, or with another card. */
export const useResumePayment = (bookingId: string) =>
  useLeave(bookingId, () =>
    api.POST('/api/v1/bookings/{id}/payment/resumption', { params: params(bookingId) }).then(unwrap),
  );

// A second try may have a new key: the product leads to the page that is open, and never opens two.
const params = (id: string) => ({ header: idempotencyHeader(newKey()), path: { id } });

function useLeave<Wish>(bookingId: string, send: (wish: Wish) => Promise<Schema<'StartedPayment'>>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async ({ url }) => {
      if (url !== null) window.location.assign(url);
      else await queryClient.invalidateQueries({ queryKey: ['booking', bookingId] });
    },
  });
}
