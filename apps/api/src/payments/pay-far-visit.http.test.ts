import { hours } from '@unbrace/shared/kernel';
import { post } from '../bookings/testing/given-visits.ts';
import { sydney } from '../bookings/testing/working-clinic.ts';
import {
  askingCard,
  answerBank,
  goodCard,
  PayingClinic,
  type PayingProduct,
  startPayingProduct,
  typeCard,
} from './testing/paying-clinic.ts';

/** Two weeks and a day after the tests' clock. */
const startsAt = sydney('2026-12-08', '11:00');
const before = (time: number) => Date.parse(startsAt) - time;

describe('paying for a visit that is far', () => {
  let paying: PayingProduct;
  let clinic: PayingClinic;
  beforeAll(async () => {
    paying = await startPayingProduct();
  });
  afterAll(() => paying.stop());
  beforeEach(async () => {
    clinic = await PayingClinic.open(paying);
  });
  const read = (id: string) => clinic.work.given.read(clinic.work.client, id as never);

  /** A card that the bank wants to see its holder for, saved with the holder there, on a visit that Mia has taken. */
  const savedAndConfirmed = async (card: string) => {
    const { given, client, mia } = clinic.work;
    const therapistId = mia.actor.therapistId ?? null;
    const { url, booking } = await clinic.aStartedPayment({ startsAt, therapistId });
    const answer = await typeCard(url, card);
    const bank = answer.headers.get('location') ?? '';
    if (bank.includes('/3ds/')) await answerBank(new URL(bank, paying.simulator.url).href, 'authenticated');
    await clinic.everythingDone();
    await given.accept(mia, await given.offerOf(mia, booking.id)).expect(204);
    return { id: booking.id, client };
  };

  it('saves the card, and holds the price three days before', async () => {
    const { id } = await savedAndConfirmed(goodCard);
    expect(await clinic.payment(id)).toMatchObject({
      way: 'far',
      state: 'card_saved',
      held: { amount: 0 },
      authoriseAt: new Date(before(hours(72))).toISOString(),
    });
    await clinic.goTo(before(hours(72)) - 1);
    expect(await clinic.movements(id)).toEqual([]);
    await clinic.goTo(before(hours(72)));
    expect(await clinic.payment(id)).toMatchObject({ state: 'authorised', held: { amount: 129_00 } });
    await clinic.sweep();
    expect(await clinic.atStripe(id)).toHaveLength(1);
    expect(await clinic.movements(id)).toEqual([['authorised', 129_00]]);
  });

  it('asks the client by e-mail and SMS when the bank wants them, and holds once they have answered', async () => {
    const { id, client } = await savedAndConfirmed(askingCard);
    await clinic.goTo(before(hours(72)));
    expect(await clinic.payment(id)).toMatchObject({ state: 'action_required', needs: 'client' });
    const told = await paying.product.sql<{ key: string }>(
      `SELECT key FROM outbox WHERE key LIKE $1 ORDER BY key`,
      [`payment:${id}:act:%`],
    );
    expect(told.map(({ key }) => key.split(':').at(-1))).toEqual(['email', 'sms']);
    await clinic.sweep();
    expect(await clinic.atStripe(id)).toHaveLength(1);

    const { body } = await post(client, `/api/v1/bookings/${id}/payment/resumption`).expect(200);
    await typeCard((body as { url: string }).url, goodCard);
    await clinic.everythingDone();
    expect(await clinic.payment(id)).toMatchObject({ state: 'authorised', needs: 'nothing' });
    expect(await clinic.movements(id)).toEqual([['authorised', 129_00]]);
    await post(client, `/api/v1/bookings/${id}/payment/resumption`).expect(409);
  });

  it('gives the time to others a day before when nobody has answered the bank', async () => {
    const { id } = await savedAndConfirmed(askingCard);
    await clinic.goTo(before(hours(72)));
    await clinic.goTo(before(hours(24)) - 60_000);
    expect(await read(id)).toMatchObject({ state: 'confirmed' });
    await clinic.goTo(before(hours(24)));
    expect(await read(id)).toMatchObject({ state: 'cancelled', paymentState: 'voided' });
    expect(await clinic.movements(id)).toEqual([]);
  });

  it('takes nothing for a visit that is cancelled while only the card is saved', async () => {
    const { id, client } = await savedAndConfirmed(goodCard);
    await post(client, `/api/v1/bookings/${id}/cancellation`, { reason: 'plans_changed' }).expect(200);
    await clinic.goTo(before(hours(72)));
    expect(await clinic.payment(id)).toMatchObject({ state: 'voided' });
    expect(await clinic.atStripe(id)).toEqual([]);
  });
});
