import { useQuery } from '@tanstack/react-query';
import { formatMoney, fromText } from '@unbrace/shared/kernel';
import { Card, formatTime, LinkButton } from '../../ui/index.ts';
import { type Payment, paymentQuery } from './payments.queries.ts';
import { t } from './payments.texts.ts';

/** Where the payment of a visit stands, for its client. Nothing where it is paid on the day. */
export function PaymentCard({ bookingId, zone }: { bookingId: string; zone: string }) {
  const { data: payment } = useQuery({ ...paymentQuery(bookingId), refetchInterval: 30_000 });
  if (!payment || payment.way === 'on-the-day') return null;
  return (
    <Card title={t('card.title')}>
      <div className="flex flex-col items-start gap-3">
        <p>{standsAt(payment, zone)}</p>
        {payment.needs !== 'nothing' && (
          <LinkButton to="/visits/$id/payment" params={{ id: bookingId }}>
            {t('card.act')}
          </LinkButton>
        )}
      </div>
    </Card>
  );
}

function standsAt({ state, amount, held, captured, refunded, authoriseAt }: Payment, zone: string): string {
  return t(`state.${state}`, {
    amount: formatMoney(amount),
    held: formatMoney(held),
    captured: formatMoney(captured),
    refunded: formatMoney(refunded),
    when: authoriseAt === null ? '' : formatTime(fromText(authoriseAt), zone, 'dateTime'),
  });
}
