import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useSession } from '../../../api/session.queries.ts';
import { bookingQuery } from '../../../features/bookings/bookings.queries.ts';
import { PaymentPage } from '../../../features/payments/payment-page.tsx';
import { clearDraft } from './booking-draft.ts';

const route = getRouteApi('/visits/$id/payment');

/** Once a visit is asked for, its own page goes on from here. */
export function VisitPaymentPage() {
  const { id } = route.useParams();
  const { from } = route.useSearch();
  const slug = useSession()?.clinic.slug ?? '';
  const navigate = useNavigate();
  const booking = useQuery({ ...bookingQuery(id), refetchInterval: 2_000 });
  const state = booking.data?.state;
  const isAsked = from === 'paid' && state !== undefined && state !== 'held';
  useEffect(() => {
    if (!isAsked) return;
    clearDraft(sessionStorage, slug);
    void navigate({ to: '/visits/$id', params: { id }, replace: true });
  }, [isAsked, id, slug, navigate]);
  return (
    <PaymentPage
      id={id}
      zone={booking.data?.timeZone ?? 'UTC'}
      isWaiting={from === 'paid' && (state === undefined || state === 'held')}
    />
  );
}
