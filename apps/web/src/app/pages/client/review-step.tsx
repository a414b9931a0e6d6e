import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { bookingQuery } from '../../../features/bookings/bookings.queries.ts';
import { ReviewVisit } from '../../../features/bookings/review-visit.tsx';
import { PayNotice } from '../../../features/payments/pay-notice.tsx';
import { paymentQuery, useStartPayment } from '../../../features/payments/payments.queries.ts';
import { t as p } from '../../../features/payments/payments.texts.ts';
import { Button, PageWithout } from '../../../ui/index.ts';
import { clearDraft } from './booking-draft.ts';
import { t } from './client.texts.ts';
import type { StepProps } from './step-props.ts';
import { useKeepTime } from './use-keep-time.ts';

/** The last look. What is asked for leaves the draft: the visit's own page goes on from there. */
export function ReviewStep(props: StepProps) {
  const { clinic, draft, change, go } = props;
  const time = useKeepTime(props);
  const navigate = useNavigate();
  const id = draft.bookingId ?? '';
  const booking = useQuery(bookingQuery(id));
  const payment = useQuery(paymentQuery(id));
  const pay = useStartPayment(id);
  const state = booking.data?.state;
  const isAsked = state !== undefined && state !== 'held' && state !== 'abandoned';
  useEffect(() => {
    if (!isAsked) return;
    clearDraft(sessionStorage, clinic.slug);
    void navigate({ to: '/visits/$id', params: { id }, replace: true });
  }, [isAsked, id, clinic.slug, navigate]);

  if (!booking.data || !payment.data || isAsked) {
    const again = () => void Promise.all([booking.refetch(), payment.refetch()]);
    return <PageWithout error={booking.error ?? payment.error} onRetry={again} />;
  }
  const { service, minutes, gender } = booking.data;
  const chooseAgain = () => {
    change({ bookingId: null });
    go('time', { replace: true });
  };
  return (
    <ReviewVisit
      booking={booking.data}
      title={t('review.title')}
      access={draft.access}
      onAccess={(access) => change({ access: { ...draft.access, ...access } })}
      onChooseAgain={chooseAgain}
      onTake={(startsAt) =>
        void time.keep(
          { serviceId: service.id, minutes, gender, therapistId: draft.wish.therapistId },
          startsAt,
          chooseAgain,
        )
      }
      taking={time.isPending}
      payment={
        payment.data.way === 'on-the-day'
          ? null
          : {
              notice: <PayNotice payment={payment.data} zone={booking.data.timeZone} />,
              label: p(`pay.${payment.data.way}`),
              // Whoever leaves for Stripe is on the way until the page is gone.
              isPending: pay.isPending || (pay.isSuccess && pay.data.url !== null),
              error: pay.error,
              send: (request) => pay.mutate(request),
            }
      }
      back={
        <Button tone="secondary" size="large" onPress={() => go('time')}>
          {t('back')}
        </Button>
      }
    />
  );
}
