import { formatMoney, fromText } from '@unbrace/shared/kernel';
import { Card, formatTime, useNow } from '../../ui/index.ts';
import type { Booking } from './bookings.queries.ts';
import { t } from './bookings.texts.ts';
import { CancellationBar } from './cancellation-bar.tsx';
import { costAxis } from './cost-axis.ts';
import { type CostStep, whatCancellingCosts } from './what-cancelling-costs.ts';

/** What cancelling costs and until when, drawn and in words. */
export function CancellationSteps({ booking }: { booking: Booking }) {
  const now = useNow(60_000);
  const steps = whatCancellingCosts(booking, now);
  if (steps.length === 0) return null;
  const axis = costAxis(steps, { startsAt: fromText(booking.startsAt), total: booking.price.total, now });
  return (
    <Card title={t('cancel.steps.title')}>
      {axis && <CancellationBar axis={axis} zone={booking.timeZone} />}
      <ul className="flex flex-col gap-1.5 text-sm">
        {steps.map((step) => (
          <li key={step.until} className={step.fee.amount === 0 ? 'font-semibold' : ''}>
            {wordsOf(step, booking, steps.length === 1)}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-ink-soft">
        {booking.confirmedAt === null && `${t('cancel.before', { minutes: graceOf(booking) })} `}
        {t(`cancel.illness.${booking.cancellation?.illnessWaiver ?? 'used'}`)}
      </p>
    </Card>
  );
}

const graceOf = ({ cancellation }: Booking): number => cancellation?.policy.graceMinutes ?? 0;

function wordsOf({ until, fee }: CostStep, { timeZone, confirmedAt }: Booking, isOnly: boolean): string {
  const cost = formatMoney(fee);
  if (until === null) {
    if (fee.amount === 0) return t('cancel.free');
    if (!isOnly) return t('cancel.fee.after', { fee: cost });
    return t(confirmedAt === null ? 'cancel.fee.accepted' : 'cancel.fee.now', { fee: cost });
  }
  const when = formatTime(until, timeZone, 'dateTime');
  return fee.amount === 0 ? t('cancel.free.until', { when }) : t('cancel.fee.until', { fee: cost, when });
}
