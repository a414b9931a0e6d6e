import { type CancelReason, cancelReasons } from '@unbrace/shared/bookings';
import { formatMoney } from '@unbrace/shared/kernel';
import { useState } from 'react';
import { Button, Callout, RadioCards, toast } from '../../../ui/index.ts';
import { type Booking, useCancelBooking, useLatest } from '../bookings.queries.ts';
import { t } from './desk.texts.ts';
import { RefusalNote } from './refusal-note.tsx';

/** Cancels a visit for the clinic, with the reason. */
export function CancelForm({ booking }: { booking: Booking }) {
  const [reason, setReason] = useState<CancelReason | null>(null);
  const [isTried, setTried] = useState(false);
  const latest = useLatest(booking.id);
  const cancel = useCancelBooking(booking);
  if (!booking.can.cancel) return <p className="text-ink-soft">{t('cancel.closed')}</p>;
  const done = () => toast({ title: t('cancel.done') });
  const { cancellation } = booking;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (reason) cancel.mutate({ reason }, { onSuccess: done });
      }}
      className="flex flex-col gap-4"
    >
      <p className="text-ink-soft">{t('cancel.lead')}</p>
      <Callout title={t('cancel.fee.clinic')}>
        {cancellation && (
          <p>
            {t('cancel.fee.client', {
              fee: formatMoney(cancellation.feeNow),
              reason: cancellation.reason,
            })}
          </p>
        )}
      </Callout>
      <RadioCards
        label={t('cancel.reason')}
        choices={cancelReasons.map((id) => ({ id, name: t(`reason.${id}`) }))}
        value={reason}
        onChange={setReason}
        error={isTried && !reason ? t('cancel.reason.missing') : undefined}
      />
      <RefusalNote error={cancel.error} zone={booking.timeZone} onLatest={latest} />
      <div>
        <Button type="submit" tone="danger" pending={cancel.isPending}>
          {t('cancel.do')}
        </Button>
      </div>
    </form>
  );
}
