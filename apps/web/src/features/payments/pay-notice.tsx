import { formatMoney, fromText } from '@unbrace/shared/kernel';
import { Callout, Card, formatTime } from '../../ui/index.ts';
import type { Payment } from './payments.queries.ts';
import { t } from './payments.texts.ts';

/** What is held on the card and until when, before it is agreed to. */
export function PayNotice({ payment, zone }: { payment: Payment; zone: string }) {
  const amount = formatMoney(payment.amount);
  const when =
    payment.authoriseAt === null ? '' : formatTime(fromText(payment.authoriseAt), zone, 'dateTime');
  return (
    <Card title={t('notice.title')}>
      <div className="flex flex-col gap-2 text-sm">
        <p>{payment.way === 'far' ? t('notice.far', { amount, when }) : t('notice.near', { amount })}</p>
        <p className="text-ink-soft">
          {t('notice.kept')} {t('notice.page')}
        </p>
        <Simulated payment={payment} />
      </div>
    </Card>
  );
}

/** Says plainly that no money moves, where that is so. */
export function Simulated({ payment }: { payment: Payment }) {
  if (!payment.simulated) return null;
  return (
    <Callout tone="caution" title={t('simulated.title')}>
      <p>{t('simulated')}</p>
    </Callout>
  );
}
