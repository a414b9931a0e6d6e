import { useQueryClient } from '@tanstack/react-query';
import { type AccessCodes, treatmentConsent } from '@unbrace/shared/bookings';
import { fromText } from '@unbrace/shared/kernel';
import { type ReactNode, useState } from 'react';
import {
  BottomBar,
  Button,
  Callout,
  Card,
  Checkbox,
  focusFirstError,
  PageHeader,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import { useNow } from '../../ui/use-now.ts';
import type { Schema } from '../../api/client.ts';
import { BookingProblem } from './booking-problem.tsx';
import { type Booking, bookingQuery, useRequestBooking } from './bookings.queries.ts';
import { t } from './bookings.texts.ts';
import { CancellationSteps } from './cancellation-steps.tsx';
import { HeldCountdown } from './held-countdown.tsx';
import { PriceLines } from './price-lines.tsx';
import { VisitFacts } from './visit-facts.tsx';

export interface ReviewPayment {
  readonly notice: ReactNode;
  readonly label: string;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly send: (request: Schema<'RequestBookingRequest'>) => void;
}

/** Everything once more before it is asked for: time, price, what cancelling costs, codes, consent to treatment. */
export function ReviewVisit({
  booking,
  title,
  access,
  onAccess,
  onChooseAgain,
  onTake,
  taking,
  back,
  payment,
}: {
  booking: Booking;
  title: string;
  access: AccessCodes;
  onAccess: (change: Partial<AccessCodes>) => void;
  onChooseAgain: () => void;
  /** Keeps another time instead, when this one cannot be asked for. */
  onTake: (startsAt: string) => void;
  taking: boolean;
  back: ReactNode;
  /** Where the visit is paid by card: what is said about it, and what sends it. Null: it is paid on the day. */
  payment: ReviewPayment | null;
}) {
  const [agreed, setAgreed] = useState(false);
  const [tried, setTried] = useState(false);
  const queryClient = useQueryClient();
  const onTheDay = useRequestBooking(booking.id);
  const request = payment ?? onTheDay;
  const now = useNow(1_000);
  const isOver =
    booking.state === 'abandoned' || (booking.heldUntil !== null && fromText(booking.heldUntil) <= now);
  if (isOver && !request.isPending) {
    return (
      <>
        <PageHeader title={title} />
        <Callout
          live
          tone="caution"
          title={t('problem.expired.title')}
          actions={<Button onPress={onChooseAgain}>{t('problem.choose.do')}</Button>}
        >
          <p>{t('problem.expired.text')}</p>
        </Callout>
      </>
    );
  }
  const send = () => {
    setTried(true);
    if (!agreed) {
      focusFirstError();
      return;
    }
    const hasCodes = Object.values(access).some((text) => text.trim() !== '');
    const send = payment ? payment.send : onTheDay.mutate;
    send({
      treatmentConsent: true,
      consentVersion: treatmentConsent.version,
      access: hasCodes ? access : null,
    });
  };
  return (
    <>
      <PageHeader title={title} />
      <Card>
        <VisitFacts booking={booking} />
      </Card>
      {booking.hold && (
        <Callout tone="caution" title={t('review.hold')}>
          <p>{booking.hold.text}</p>
          <p>{t('review.hold.text')}</p>
        </Callout>
      )}
      <PriceLines price={booking.price} onTheDay={payment === null} />
      <CancellationSteps booking={booking} />
      {payment?.notice}
      <Card title={t('access.title')}>
        <div className="flex flex-col gap-4">
          <p className="text-sm text-ink-soft">{t('access.text')}</p>
          {(['gateCode', 'lockBox'] as const).map((name) => (
            <TextField
              key={name}
              label={t(`access.${name}`)}
              optional
              maxLength={40}
              autoComplete="off"
              value={access[name]}
              onChange={(text) => onAccess({ [name]: text })}
            />
          ))}
          <TextArea
            label={t('access.notes')}
            optional
            maxLength={300}
            value={access.notes}
            onChange={(notes) => onAccess({ notes })}
          />
        </div>
      </Card>
      <Card title={treatmentConsent.title}>
        <div className="flex flex-col gap-2 text-sm">
          {treatmentConsent.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <Checkbox
            value={agreed}
            onChange={setAgreed}
            error={tried && !agreed ? t('consent.missing') : undefined}
          >
            {treatmentConsent.agree}
          </Checkbox>
        </div>
      </Card>
      <BookingProblem
        error={request.error}
        ways={{
          choose: onChooseAgain,
          startOver: onChooseAgain,
          latest: () => void queryClient.invalidateQueries({ queryKey: bookingQuery(booking.id).queryKey }),
          reload: () => window.location.reload(),
        }}
        slots={{ zone: booking.timeZone, pending: taking, onTake }}
      />
      <BottomBar note={booking.heldUntil === null ? undefined : <HeldCountdown until={booking.heldUntil} />}>
        {back}
        <Button size="large" pending={request.isPending} onPress={send}>
          {payment?.label ?? t('review.send')}
        </Button>
      </BottomBar>
    </>
  );
}
