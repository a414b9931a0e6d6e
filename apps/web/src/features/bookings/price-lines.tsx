import { Card, Money } from '../../ui/index.ts';
import type { Booking } from './bookings.queries.ts';
import { t } from './bookings.texts.ts';

/** What a visit costs, line by line, tax included. */
export function PriceLines({ price, onTheDay }: { price: Booking['price']; onTheDay: boolean }) {
  return (
    <Card title={t('price.title')}>
      <dl className="flex flex-col gap-1.5 text-sm">
        {price.lines.map(({ code, label, amount }) => (
          <div key={code} className="flex justify-between gap-4">
            <dt>{label}</dt>
            <dd>
              <Money value={amount} />
            </dd>
          </div>
        ))}
        <div className="mt-1 flex justify-between gap-4 border-t border-line pt-2 text-base font-semibold">
          <dt>{t('price.total')}</dt>
          <dd>
            <Money value={price.total} />
          </dd>
        </div>
        <div className="flex justify-between gap-4 text-ink-soft">
          <dt>{t('price.tax')}</dt>
          <dd>
            <Money value={price.tax} />
          </dd>
        </div>
      </dl>
      {onTheDay && <p className="mt-3 text-sm font-medium">{t('price.pay')}</p>}
    </Card>
  );
}
