import { type IntakeView, ordinaryBack } from '@unbrace/shared/intake';
import { type BookingId, hours, type RecipientId } from '@unbrace/shared/kernel';
import { Database } from '../platform/database/database.ts';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { askAgainByLink } from './send-intake-link.ts';
import { aBookingFor, aLinkFor } from './testing/a-waiting-booking.ts';
import { answeringAs, AnsweringPerson, anotherRecipient, recipientsOf, today } from './testing/answering.ts';

describe('a recipient’s private link', () => {
  let product: TestApp;
  let booker: GivenPerson;
  let sam: RecipientId;
  let booking: BookingId;
  beforeAll(async () => {
    product = await startTestApp();
  });
  afterAll(() => product.stop());
  beforeEach(async () => {
    booker = await product.given.aClient();
    sam = await anotherRecipient(booker, 'partner');
    booking = await aBookingFor(product, booker, sam);
  });

  const linkFor = (bookingId = booking, recipientId = sam) =>
    aLinkFor(product, booker, bookingId, recipientId);
  const byLink = (token: string) => new AnsweringPerson(product.anybody(), token);
  const look = (token: string) => product.anybody().post('/api/v1/intake-links/reading').send({ token });

  it('goes to the recipient in a message that says nothing about health', async () => {
    const { channel, to, subject, body } = await linkFor();
    expect([channel, to]).toEqual(['email', 'sam@people.example']);
    expect(body).toContain('Hello Sam,');
    expect(`${subject} ${body}`).not.toMatch(/health|pain|medic|safety|massage/i);
  });

  it('never goes to whoever books for another adult, not even under a shared address', async () => {
    for (const email of [null, booker.actor.email]) {
      const unreachable = await anotherRecipient(booker, 'parent', email);
      const theirs = await aBookingFor(product, booker, unreachable);
      await expect(linkFor(theirs, unreachable)).rejects.toThrow('no link was sent');
    }
  });

  it('goes to the guardian of a child, whatever address the child has', async () => {
    for (const email of [null, 'kid@people.example']) {
      const child = await anotherRecipient(booker, 'child', email);
      const theirs = await aBookingFor(product, booker, child);
      expect((await linkFor(theirs, child)).to).toBe(booker.actor.email);
    }
  });

  it('says what it is for, and nothing about health', async () => {
    const { token } = await linkFor();
    const { body } = await look(token).expect(200);
    expect(body).toEqual({
      clinic: { name: expect.any(String) as string, phone: '', country: 'AU', thresholds: {} },
      recipientId: sam,
      bookingId: booking,
      recheck: false,
      firstName: 'Sam',
      startsAt: '2026-11-26T00:00:00.000Z',
      timeZone: 'Australia/Sydney',
      intakeId: null,
      done: false,
    });
  });

  it('opens the questions without an account, on one device and then another', async () => {
    const { token } = await linkFor();
    const { id } = await byLink(token).started(sam);
    await byLink(token).save(id, ordinaryBack(today)).expect(200);
    expect((await look(token)).body).toMatchObject({ intakeId: id, done: false });
    expect((await byLink(token).submit(id).expect(200)).body).toMatchObject({ kind: 'go' });
    expect((await look(token)).body).toMatchObject({ intakeId: id, done: true });
    expect((await byLink(token).read(id)).body).toMatchObject({ bookingId: booking, status: 'submitted' });
    await byLink(token).start(sam).expect(409);
    expect((await byLink(token).amend(id).expect(201)).body).toMatchObject({ amends: id });
  });

  it('judges by the service that was booked, not by the one wished for', async () => {
    const tender = { 'pain-history': { kind: 'choice' as const, codes: ['tender'] } };
    const outcomes = [];
    for (const style of ['remedial', 'deep_tissue']) {
      const visit = await aBookingFor(product, booker, sam, style);
      const { outcome } = await byLink((await linkFor(visit)).token).answered(sam, tender);
      outcomes.push(outcome?.texts.length);
    }
    expect(outcomes).toEqual([1, 2]);
  });

  it('keeps the answers from the booker, whose own session finds nothing there', async () => {
    const { token } = await linkFor();
    const { id } = await byLink(token).answered(sam);
    await answeringAs(booker).read(id).expect(404);
    await answeringAs(booker).save(id, {}).expect(404);
    await answeringAs(booker).amend(id).expect(404);
    await answeringAs(booker).start(sam).expect(409);
  });

  it('opens no other booking and no other person', async () => {
    const { token } = await linkFor();
    const other = await product.given.aClient();
    const [stranger] = await recipientsOf(other);
    const { id } = await answeringAs(other).answered(stranger);
    const sibling = await aBookingFor(product, booker, sam);
    const siblings = byLink((await linkFor(sibling)).token);
    const { id: ofSibling } = await siblings.started(sam);
    for (const theirs of [id, ofSibling]) {
      await byLink(token).read(theirs).expect(404);
      await byLink(token).save(theirs, {}).expect(404);
      await byLink(token).submit(theirs).expect(404);
    }
    await byLink(token).start(stranger).expect(404);
  });

  it('ends at its time, when a newer one is sent, and when it was never sent', async () => {
    const first = (await linkFor()).token;
    const { id } = await byLink(first).started(sam);
    product.clock.advance(1);
    const second = (await linkFor()).token;
    await look(first).expect(404);
    await byLink(second).read(id).expect(200);
    product.clock.advance(hours(24));
    for (const request of [look(second), byLink(second).read(id), byLink(second).submit(id)])
      await request.expect(410);
    await look('x'.repeat(43)).expect(404);
    await byLink('nonsense').read(id).expect(404);
    await product.anybody().post('/api/v1/intakes').send({}).expect(401);
  });

  it('that was mailed stays good when a second sweep asks at the same time', async () => {
    const { clock, app, sql } = product;
    const visit = { bookingId: booking, recipientId: sam, startsAt: clock.now() + hours(20) };
    const ask = () =>
      app
        .get(Database)
        .transaction(booker.actor.clinicId, (tx) =>
          askAgainByLink(tx, visit, { now: clock.now(), publicUrl: 'https://visits.example' }),
        );
    await ask();
    await ask();
    const [sent, ...others] = await sql<{ body: string }>(
      `SELECT payload->>'body' AS body FROM outbox WHERE payload->>'bookingId' = $1`,
      [booking],
    );
    expect(others).toEqual([]);
    await look(/intake#([\w-]{43})/.exec(sent?.body ?? '')?.[1] ?? '').expect(200);
  });

  it('is written into the audit log as a link, without a user', async () => {
    const { token } = await linkFor();
    const { id } = (await byLink(token).started(sam)) satisfies IntakeView;
    const traces = await product.sql('SELECT role, user_id FROM audit_log WHERE subject_id = $1', [id]);
    expect(traces).toEqual([{ role: 'link', user_id: null }]);
  });
});
