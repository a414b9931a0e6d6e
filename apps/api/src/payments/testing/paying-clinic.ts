import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import type { BookingView } from '@unbrace/shared/bookings';
import type { PaymentView, StartedPayment } from '@unbrace/shared/payments';
import { startStripeSimulator, type StripeSimulator } from '@unbrace/stripe-simulator';
import Stripe from 'stripe';
import { type AtWork, atWork } from '../../bookings/testing/at-work.ts';
import { consent, post, type Wish } from '../../bookings/testing/given-visits.ts';
import type { Client } from '../../bookings/testing/working-clinic.ts';
import type { GivenPerson } from '../../platform/testing/given.ts';
import { JobRunner } from '../../platform/jobs/job-runner.ts';
import { Sweeps } from '../../platform/jobs/sweeps.ts';
import { startTestApp, type TestApp } from '../../platform/testing/test-app.ts';

export const goodCard = '4242424242424242';
export const declinedCard = '4000000000000002';
export const askingCard = '4000002760003184';

const secretKey = 'sk_test_simulated';
const webhookSecret = 'whsec_test';

/** The product with a simulated Stripe on the same clock, which tells it by webhook what happens. */
export interface PayingProduct {
  readonly product: TestApp;
  readonly simulator: StripeSimulator;
  stop(): Promise<void>;
}

export async function startPayingProduct(): Promise<PayingProduct> {
  const port = await freePort();
  const env = {
    STRIPE_SECRET_KEY: secretKey,
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    STRIPE_URL: `http://127.0.0.1:${port}`,
  };
  const product = await startTestApp({ env });
  const address = product.app.getHttpServer().address() as AddressInfo;
  const simulator = await startStripeSimulator({
    port,
    clock: () => product.clock.now(),
    webhooks: [{ url: `http://127.0.0.1:${address.port}/api/v1/stripe/webhooks`, secret: webhookSecret }],
  });
  const stop = async () => {
    await simulator.close();
    await product.stop();
  };
  return { product, simulator, stop };
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

let count = 0;

/** A clinic that takes cards, with one client and with Mia, who works every day. */
export class PayingClinic {
  private constructor(
    readonly paying: PayingProduct,
    readonly work: AtWork,
    readonly account: string,
    readonly stripe: Stripe,
  ) {}

  static async open(paying: PayingProduct, feePercent = 2): Promise<PayingClinic> {
    const { product, simulator } = paying;
    const work = await atWork(product);
    const account = `acct_test${++count}x${Date.now()}`;
    simulator.connect(account);
    await product.sql(
      'UPDATE clinics SET stripe_account_id = $2, application_fee_percent = $3 WHERE id = $1',
      [work.clinic.admin.clinic.id, account, feePercent],
    );
    const connection = { ...simulator.connection, maxNetworkRetries: 0, telemetry: false };
    return new PayingClinic(paying, work, account, new Stripe(secretKey, connection));
  }

  get onAccount() {
    return { stripeAccount: this.account };
  }

  start({ http }: Client, id: string) {
    return post({ http } as GivenPerson, `/api/v1/bookings/${id}/payment`, consent);
  }

  /** Held, and on the way to Stripe's page. */
  async aStartedPayment(
    wish: Wish = {},
    client = this.work.client,
  ): Promise<StartedPayment & { url: string }> {
    const { id } = await this.work.given.aHeldVisit(client, wish);
    const { body } = await this.start(client, id).expect(200);
    return body as StartedPayment & { url: string };
  }

  /** Paid on Stripe's page, and everything that follows done. */
  async aPaidVisit(wish: Wish = {}, card = goodCard, client = this.work.client): Promise<BookingView> {
    const { url, booking } = await this.aStartedPayment(wish, client);
    await typeCard(url, card);
    await this.everythingDone();
    return this.work.given.read(client, booking.id);
  }

  /** Paid, and taken by Mia. */
  async aConfirmedVisit(wish: Wish = {}, card = goodCard): Promise<BookingView> {
    const { given, client, mia } = this.work;
    const { id } = await this.aPaidVisit({ therapistId: mia.actor.therapistId ?? null, ...wish }, card);
    await given.accept(mia, await given.offerOf(mia, id)).expect(204);
    await this.everythingDone();
    return given.read(client, id);
  }

  /** What webhooks, jobs and the minute's sweeps have to do is done. */
  async everythingDone(): Promise<void> {
    const { product, simulator } = this.paying;
    for (let round = 0; round < 3; round++) {
      await simulator.webhooksSettled();
      await product.app.get(JobRunner).drain();
    }
  }

  /** Time goes by to an instant; what is due by then happens. */
  async goTo(instant: number): Promise<void> {
    await this.work.clinic.goTo(instant);
    await this.paying.simulator.advance(1);
    await this.sweep();
  }

  async sweep(): Promise<void> {
    await this.paying.product.app.get(Sweeps).runAll();
    await this.everythingDone();
  }

  async payment(id: string, { http }: Client = this.work.client): Promise<PaymentView> {
    return (await http.get(`/api/v1/bookings/${id}/payment`).expect(200)).body as PaymentView;
  }

  /** What moved for a booking, as the books will see it. */
  async movements(id: string): Promise<(readonly [string, number])[]> {
    const rows = await this.paying.product.sql<{ kind: string; amount: number }>(
      'SELECT kind, amount FROM payment_movements WHERE booking_id = $1 ORDER BY occurred_at, id',
      [id],
    );
    return rows.map(({ kind, amount }) => [kind, amount] as const);
  }

  /** What Stripe holds or has taken for a booking. */
  async atStripe(id: string): Promise<{ status: string; amount: number; received: number }[]> {
    const { data } = await this.stripe.paymentIntents.list({ limit: 100 }, this.onAccount);
    return data
      .filter(({ metadata }) => metadata['booking'] === id)
      .map(({ status, amount, amount_received: received }) => ({ status, amount, received }));
  }
}

/** A person at the hosted page: types a card and presses the button. */
export const typeCard = (page: string, number: string): Promise<Response> =>
  press(page, { email: 'pat@example.com', number, expiry: '12 / 30', cvc: '123', name: 'Pat O’Brien' });

/** The bank's own page, where somebody says yes or no. */
export const answerBank = (page: string, answer: 'authenticated' | 'failed'): Promise<Response> =>
  press(page, { answer });

const press = (page: string, fields: Record<string, string>): Promise<Response> =>
  fetch(page, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
