import { minutes } from '@unbrace/shared/kernel';
import type { PaymentRecord } from '@unbrace/shared/payments';
import { tuesday } from '../bookings/testing/given-visits.ts';
import { mondayMorning } from '../platform/testing/test-app.ts';
import { PayingClinic, type PayingProduct, startPayingProduct } from './testing/paying-clinic.ts';

describe('what finance sees', () => {
  let paying: PayingProduct;
  let clinic: PayingClinic;
  beforeAll(async () => {
    paying = await startPayingProduct();
    clinic = await PayingClinic.open(paying);
  });
  afterAll(() => paying.stop());

  it('is each payment with what was tried and what moved, and what Stripe told with its effect', async () => {
    const visit = await clinic.aPaidVisit();
    const { http } = await clinic.work.clinic.member('finance');
    const { body } = await http.get('/api/v1/payments').expect(200);
    const { items } = body as { items: PaymentRecord[] };
    expect(items).toMatchObject([
      {
        bookingId: visit.id,
        state: 'authorised',
        amount: { amount: 129_00 },
        operations: [{ kind: 'checkout', attempt: 1, state: 'done' }],
        movements: [{ kind: 'authorised', amount: { amount: 129_00 } }],
      },
    ]);
    const told = await http.get('/api/v1/stripe/events').expect(200);
    const events = (told.body as { items: { type: string; effect: string | null }[] }).items;
    const effects = events.map(({ effect }) => effect ?? '').join('; ');
    expect(effects).toContain('checkout complete');
    expect(effects).toMatch(/authorised 12900.*booking offered/);
  });

  it('names what a person should look at, and nothing else', async () => {
    const { http } = await clinic.work.clinic.member('finance');
    const failed = async () =>
      ((await http.get('/api/v1/payments?which=failed').expect(200)).body as { items: unknown[] }).items;
    expect(await failed()).toEqual([]);
    const { booking } = await clinic.aStartedPayment(
      { startsAt: tuesday('15:00') },
      await clinic.work.clinic.aClient(),
    );
    paying.simulator.orderFaults({ requests: [{ kind: 'error-before', path: '/expire', probability: 1 }] });
    await clinic.goTo(mondayMorning + minutes(26));
    for (let round = 0; round < 3; round++) {
      paying.product.clock.advance(minutes(2));
      await clinic.sweep();
    }
    expect(await failed()).toMatchObject([{ bookingId: booking.id }]);
  });
});
