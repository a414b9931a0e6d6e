import { useQuery } from '@tanstack/react-query';
import { priceChanged } from '@unbrace/shared/bookings';
import { formatMoney, type Money } from '@unbrace/shared/kernel';
import { Button, Callout, IntoView, problemOf, ProblemNote, Skeleton } from '../../ui/index.ts';
import { movePriceQuery } from './bookings.queries.ts';
import { t } from './bookings.texts.ts';

interface MovePriceProps {
  readonly bookingId: string;
  readonly startsAt: string;
}

/** What a visit would cost at the time that is about to be taken: no price changes unseen. */
export function MovePrice({ bookingId, startsAt }: MovePriceProps) {
  const quote = useQuery(movePriceQuery(bookingId, startsAt));
  if (quote.error) return <ProblemNote error={quote.error} onRetry={() => void quote.refetch()} />;
  if (!quote.data) return <Skeleton lines={1} label={t('move.price.loading')} />;
  const { price, before } = quote.data;
  const total = formatMoney(price.total);
  return (
    <p role="status" className="text-ink">
      {price.total.amount === before.amount
        ? t('move.price.same', { total })
        : t('move.price.new', { total, before: formatMoney(before) })}
    </p>
  );
}

/** The price that a refused move should have been agreed for; null when it was refused for something else. */
export function newPriceIn(error: unknown): Money | null {
  const document = problemOf(error);
  return priceChanged.is(document) ? document.details.total : null;
}

/** The price moved while somebody looked: the new one, and the same move for it. */
export function PriceChanged({
  total,
  pending,
  onAgree,
}: {
  total: Money;
  pending: boolean;
  onAgree: () => void;
}) {
  const words = { total: formatMoney(total) };
  return (
    <IntoView>
      <Callout
        live
        tone="caution"
        title={t('move.price.changed', words)}
        actions={
          <Button tone="secondary" size="small" pending={pending} onPress={onAgree}>
            {t('move.price.agree', words)}
          </Button>
        }
      >
        <p>{t('move.price.unmoved')}</p>
      </Callout>
    </IntoView>
  );
}
