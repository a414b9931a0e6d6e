import { useQuery } from '@tanstack/react-query';
import { formatMoney, fromText } from '@unbrace/shared/kernel';
import type { ReactNode } from 'react';
import {
  Button,
  Callout,
  formatTime,
  LinkButton,
  PageHeader,
  ProblemNote,
  Skeleton,
} from '../../ui/index.ts';
import { Simulated } from './pay-notice.tsx';
import { type Payment, paymentQuery, useResumePayment } from './payments.queries.ts';
import { t } from './payments.texts.ts';

interface PaymentPageProps {
  readonly id: string;
  readonly zone: string;
  /** Whether the client comes from Stripe and has paid there: what came of it is told by us, a moment later. */
  readonly isWaiting: boolean;
}

/** Between a visit and Stripe: where one comes back to, and where one's bank or another card is asked for. Shows, and decides nothing. */
export function PaymentPage({ id, zone, isWaiting }: PaymentPageProps) {
  const query = useQuery({ ...paymentQuery(id), refetchInterval: 2_000 });
  const resume = useResumePayment(id);
  const payment = query.data;
  if (!payment) return query.error ? <ProblemNote error={query.error} /> : <Skeleton lines={4} />;
  return (
    <div className="flex flex-col gap-5 pb-12">
      <PageHeader title={t('page.title')} />
      {isWaiting && payment.needs !== 'card' ? (
        <Callout live tone="info" title={t('page.waiting.title')}>
          <p>{t('page.waiting.text')}</p>
        </Callout>
      ) : (
        <WhatToDo
          payment={payment}
          zone={zone}
          button={(name) => (
            <Button size="large" pending={resume.isPending} onPress={() => resume.mutate(undefined)}>
              {name}
            </Button>
          )}
        />
      )}
      <ProblemNote error={resume.error} />
      {payment.needs !== 'nothing' && <Simulated payment={payment} />}
      <div>
        <LinkButton to="/visits/$id" params={{ id }} tone="secondary">
          {t('page.visit')}
        </LinkButton>
      </div>
    </div>
  );
}

function WhatToDo({
  payment,
  zone,
  button,
}: {
  payment: Payment;
  zone: string;
  button: (name: string) => ReactNode;
}) {
  const when = payment.payBy === null ? '' : formatTime(fromText(payment.payBy), zone, 'dateTime');
  const amount = formatMoney(payment.amount);
  switch (payment.needs) {
    case 'checkout':
      return (
        <Callout tone="info" title={t('page.unpaid.title')} actions={button(t('page.unpaid.do'))}>
          <p>{t('page.unpaid.text', { when })}</p>
        </Callout>
      );
    case 'client':
      return (
        <Callout tone="caution" title={t('page.client.title')} actions={button(t('page.client.do'))}>
          <p>{t('page.client.text', { when, amount })}</p>
        </Callout>
      );
    case 'card':
      return (
        <Callout tone="caution" title={t('page.card.title')} actions={button(t('page.card.do'))}>
          <p>{t('page.card.text', { when, amount })}</p>
        </Callout>
      );
    case 'nothing':
      return payment.state === 'none' || payment.state === 'authorising' ? (
        <Callout tone="caution" title={t('page.over.title')}>
          <p>{t('page.over.text')}</p>
        </Callout>
      ) : (
        <Callout tone="info" title={t('page.done.title')} />
      );
  }
}
