import { Injectable } from '@nestjs/common';
import type { ClinicId, Instant } from '@unbrace/shared/kernel';
import { Clock } from '../platform/clock/clock.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { tellToAct } from './ask-client.ts';
import { AskStripe, type Outcome } from './ask-stripe.ts';
import { LearnFromStripe } from './learn-from-stripe.ts';
import { PaymentOperationsRepository } from './payment-operations.repository.ts';
import type { OperationRow, PaymentRow, WholePayment } from './payment-record.ts';
import { PaymentsRepository } from './payments.repository.ts';
import { recordCheckout, recordIntent } from './record-facts.ts';

/**
 * Does at Stripe what was stored, outside any transaction, and writes down what came of it. Who dies in between does it
 * again under the same key. @throws what leaves open whether it was done: the queue tries again
 */
@Injectable()
export class PerformOperation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly askStripe: AskStripe,
    private readonly learn: LearnFromStripe,
  ) {}

  async execute(clinicId: ClinicId, id: string): Promise<void> {
    const found = await this.database.transaction(clinicId, async (tx) => {
      const operation = await new PaymentOperationsRepository(tx).claim(id, this.clock.now());
      const whole = operation && (await new PaymentsRepository(tx).find(operation.bookingId));
      return operation && whole && { operation, payment: whole.payment };
    });
    if (!found) return;
    const { operation, payment } = found;
    const outcome = await this.askStripe.execute(operation, payment);
    await this.learn.take(clinicId, operation.bookingId, (tx, whole, now) =>
      record(tx, whole, { operation, outcome }, now),
    );
  }
}

async function record(
  tx: Tx,
  before: WholePayment,
  { operation, outcome }: { readonly operation: OperationRow; readonly outcome: Outcome },
  now: Instant,
) {
  const { state, code, checkout, opened, intents = [] } = outcome;
  await new PaymentOperationsRepository(tx).end(operation.id, state, code, now);
  const operations = before.operations.map((each) =>
    each.id === operation.id ? { ...each, state, code } : each,
  );
  let whole: WholePayment = {
    ...before,
    operations,
    payment: asked(before.payment, operation, outcome, now),
  };
  const effects = [`${operation.kind} ${state}`];
  if (opened && !whole.checkouts.some(({ id }) => id === opened.id)) {
    const page = { ...opened, status: 'open' as const };
    await new PaymentsRepository(tx).putCheckout(operation.bookingId, page, now);
    whole = { ...whole, checkouts: [...whole.checkouts, page] };
  }
  if (checkout) {
    const learned = await recordCheckout(tx, whole, checkout, now);
    whole = learned.whole;
    effects.push(...learned.effects);
  }
  for (const facts of intents) {
    const learned = await recordIntent(tx, whole, facts, now);
    whole = learned.whole;
    effects.push(...learned.effects);
  }
  if (isRefusedCard(operation, outcome) && whole.payment.wanted === 'secure')
    await tellToAct(tx, whole.payment, code, now);
  return { whole, effects };
}

const isRefusedCard = ({ kind }: OperationRow, { state }: Outcome) =>
  kind === 'authorise' && state === 'refused';

const asked = (payment: PaymentRow, operation: OperationRow, outcome: Outcome, now: Instant): PaymentRow =>
  isRefusedCard(operation, outcome) ? { ...payment, askedAt: now } : payment;
