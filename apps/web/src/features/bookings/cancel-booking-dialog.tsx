import { cancelReasons, feeWords } from '@unbrace/shared/bookings';
import { formatMoney } from '@unbrace/shared/kernel';
import { useState } from 'react';
import { Button, Dialog, Select, toast } from '../../ui/index.ts';
import { BookingProblem } from './booking-problem.tsx';
import { type Booking, useCancelBooking, useLatest } from './bookings.queries.ts';
import { t } from './bookings.texts.ts';
import { costOf } from './cost-of-cancelling.ts';

const reasons = cancelReasons.filter((reason) => reason !== 'clinic' && reason !== 'medical');

/** Says what cancelling costs now before it is done; the button carries the same number. */
export function CancelBookingDialog({
  booking,
  isOpen,
  onOpenChange,
}: {
  booking: Booking;
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const [reason, setReason] = useState<(typeof reasons)[number]>('plans_changed');
  const latest = useLatest(booking.id);
  const cancel = useCancelBooking(booking);
  const cost = costOf(booking, reason, Date.now());
  const done = () => {
    toast({ title: t('cancelDialog.done') });
    onOpenChange(false);
  };
  return (
    <Dialog
      title={t('cancelDialog.title')}
      role="alertdialog"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={
        <>
          <Button tone="secondary" onPress={() => onOpenChange(false)}>
            {t('cancelDialog.keep')}
          </Button>
          <Button
            tone="danger"
            pending={cancel.isPending}
            onPress={() => cancel.mutate({ reason }, { onSuccess: done })}
          >
            {!cost || cost.amount.amount === 0
              ? t('cancelDialog.free')
              : t('cancelDialog.fee', { fee: formatMoney(cost.amount) })}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {cost && <p role="status">{feeWords[cost.because]}.</p>}
        <Select
          label={t('cancelDialog.reason')}
          value={reason}
          onChange={setReason}
          choices={reasons.map((id) => ({ id, name: t(`reason.${id}`) }))}
        />
        <BookingProblem
          error={cancel.error}
          ways={{
            latest: () => {
              latest();
              onOpenChange(false);
            },
          }}
        />
      </div>
    </Dialog>
  );
}
