import {
  type DocumentView,
  documentTooShort,
  documentUnreadable,
  rebookingLocked,
} from '@unbrace/shared/care';
import type { HoldView } from '@unbrace/shared/bookings';
import { osteoporosis, saddleNumbness } from '@unbrace/shared/intake';
import { claims, GivenVisits, post } from '../bookings/testing/given-visits.ts';
import { type Client, sydney, WorkingClinic } from '../bookings/testing/working-clinic.ts';
import { linkSpent } from '@unbrace/shared/identity';
import { hours } from '@unbrace/shared/kernel';
import { aBookingFor, aLinkFor } from '../intake/testing/a-waiting-booking.ts';
import { answeringAs, AnsweringPerson, anotherRecipient, today } from '../intake/testing/answering.ts';
import { disguisesOf, dumpOf } from '../platform/testing/dump.ts';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { ExpireDocuments } from './expire-documents.ts';
import { aPdf, aPdfSaying, aPng } from './testing/files.ts';

const canary = 'Canarywormwood';
const note = 'Read it; gentle work is fine.';

describe('a clinician’s document', () => {
  let product: TestApp;
  let clinic: WorkingClinic;
  let given: GivenVisits;
  let client: Client;
  let lead: GivenPerson;
  beforeAll(async () => {
    product = await startTestApp({ env: { LOG_LEVEL: 'debug' } });
  });
  beforeEach(async () => {
    clinic = await WorkingClinic.open(product);
    given = new GivenVisits(clinic);
    client = await clinic.aClient();
    await clinic.aTherapist();
    lead = await clinic.member('clinical_lead');
  });
  afterAll(() => product.stop());

  const about = (changes: object = {}) => ({
    recipientId: client.recipientId,
    bookingId: null,
    clinician: 'Dr Nguyễn O’Hara',
    scope: 'Light massage, nothing on the spine',
    datedOn: '2026-11-20',
    validUntil: '2026-12-31',
    ...changes,
  });
  const add = (who: GivenPerson, changes: object = {}) => post(who, '/api/v1/care-documents', about(changes));
  const send = ({ http }: GivenPerson, id: string, bytes: Buffer, type = 'application/pdf') =>
    http.put(`/api/v1/care-documents/${id}/file`).set('content-type', type).send(bytes);
  const sent = async (who: GivenPerson, changes: object = {}, bytes = aPdf) => {
    const { id } = (await add(who, changes).expect(201)).body as DocumentView;
    await send(who, id, bytes).expect(204);
    return id;
  };
  const decide = (who: GivenPerson, id: string, outcome: 'accepted' | 'refused') =>
    post(who, `/api/v1/care-documents/${id}/decision`, { outcome, note });
  const listed = async ({ http }: GivenPerson) =>
    ((await http.get('/api/v1/care-documents').expect(200)).body as { items: DocumentView[] }).items;

  /** What whoever holds a link may do about the documents of their answers. */
  const byLink = (link: string, intakeId: string) => {
    const path = `/api/v1/intakes/${intakeId}/documents`;
    return {
      list: () => product.anybody().get(path).set('intake-link', link),
      add: (body: object) => product.anybody().post(path).set('intake-link', link).send(body),
      file: (id: string, bytes: Buffer) =>
        product
          .anybody()
          .put(`${path}/${id}/file`)
          .set('intake-link', link)
          .set('content-type', 'application/pdf')
          .send(bytes),
    };
  };

  it('ends the hold of the visit that waits for it once the lead has accepted it', async () => {
    const { id: bookingId } = await given.aRequestedVisit(client, { answers: osteoporosis });
    const id = await sent(client, { bookingId });
    expect(await listed(lead)).toMatchObject([
      { id, state: 'waiting', clinician: 'Dr Nguyễn O’Hara', bookingId },
    ]);
    await decide(lead, id, 'accepted').expect(204);
    expect((await given.read(client, bookingId)).state).toBe('offered');
    expect((await lead.http.get('/api/v1/holds')).body).toMatchObject({ items: [] as HoldView[] });
    expect(await listed(lead)).toEqual([]);
    expect(await listed(client)).toMatchObject([{ state: 'accepted', note }]);
  });

  it('is sent by the private link of whoever was asked, which lasts as long as the visit waits for it', async () => {
    const sam = await anotherRecipient(client, 'partner');
    const visit = await given.aRequestedVisit(client, { recipientId: sam, intakeId: null });
    const links = async () => {
      const rows = await product.sql<{ body: string }>(
        `SELECT payload->>'body' AS body FROM outbox WHERE payload->>'bookingId' = $1 ORDER BY created_at, id`,
        [visit.id],
      );
      return rows.flatMap(({ body }) => /intake#([\w-]{43})/.exec(body)?.[1] ?? []);
    };
    const [first = ''] = await links();
    const { id: intakeId } = await new AnsweringPerson(product.anybody(), first).answered(
      sam,
      osteoporosis(today),
    );
    const [, second = ''] = await links();
    product.clock.advance(hours(13));
    expect(linkSpent.is((await byLink(first, intakeId).list()).body)).toBe(true);
    await byLink(second, intakeId).list().expect(200);
    product.clock.advance(-hours(13));

    const { recipientId, bookingId, ...own } = about();
    expect([recipientId, bookingId]).toEqual([client.recipientId, null]);
    const http = byLink(second, intakeId);
    const { body } = await http.add(own).expect(201);
    const { id } = body as DocumentView;
    expect(body).toMatchObject({ recipientId: sam, bookingId: visit.id, state: 'draft' });
    await http.file(id, Buffer.from('MZ nothing of the kind')).expect(422);
    await http.file(id, aPdf).expect(204);
    await http.file(id, aPdf).expect(409);
    expect((await http.list().expect(200)).body).toMatchObject({ items: [{ id, state: 'waiting' }] });
    await client.http.get(`/api/v1/intakes/${intakeId}/documents`).expect(404);
    expect(await listed(client)).toEqual([]);
    await decide(lead, id, 'accepted').expect(204);
    const [row] = await product.sql<{ state: string }>('SELECT state FROM bookings WHERE id = $1', [
      visit.id,
    ]);
    expect(row?.state).toBe('offered');
  });

  it('of somebody else is not there for a link, and nothing is written', async () => {
    const { id: bookingId } = await given.aRequestedVisit(client, { answers: osteoporosis });
    const theirs = (await add(client, { bookingId }).expect(201)).body as DocumentView;
    const sam = await anotherRecipient(client, 'partner');
    const { token } = await aLinkFor(product, client, await aBookingFor(product, client, sam), sam);
    const { id: intakeId } = await new AnsweringPerson(product.anybody(), token).started(sam);
    const http = byLink(token, intakeId);
    await http.file(theirs.id, aPdf).expect(404);
    await http.add({ ...about(), recipientId: client.recipientId }).expect(422);
    expect(await product.sql('SELECT state, sealed_file FROM care_documents')).toContainEqual({
      state: 'draft',
      sealed_file: null,
    });
  });

  it('lifts the lock after a red flag; refused, it does not', async () => {
    await answeringAs(client).answered(client.recipientId, saddleNumbness(today));
    await decide(lead, await sent(client), 'refused').expect(204);
    const locked = async () => (await given.hold(client, { intakeId: null })).status;
    expect(await locked()).toBe(409);
    product.clock.advance(1_000);
    await decide(lead, await sent(lead), 'accepted').expect(204);
    const { id, outcome } = await answeringAs(client).answered(client.recipientId);
    expect(outcome?.kind).toBe('go');
    await given.hold(client, { intakeId: id }).expect(201);
  });

  it('sent before a newer red flag does not lift the lock; one sent since does', async () => {
    await answeringAs(client).answered(client.recipientId, saddleNumbness(today));
    const early = await sent(client);
    product.clock.advance(1_000);
    await answeringAs(client).answered(client.recipientId, saddleNumbness(today));
    await decide(lead, early, 'accepted').expect(204);
    const { body } = await given.hold(client, { intakeId: null }).expect(409);
    expect(rebookingLocked.is(body)).toBe(true);
    await decide(lead, await sent(client), 'accepted').expect(204);
    expect((await client.http.get('/api/v1/care').expect(200)).body).toMatchObject({ items: [] });
  });

  it('that ends before the visit is not accepted, and nothing changes', async () => {
    const { id: bookingId } = await given.aRequestedVisit(client, { answers: osteoporosis });
    const id = await sent(client, { bookingId, validUntil: '2026-11-23' });
    const { body } = await decide(lead, id, 'accepted').expect(409);
    expect(documentTooShort.is(body)).toBe(true);
    expect((await given.read(client, bookingId)).state).toBe('on_hold');
    expect(await listed(lead)).toMatchObject([{ id, state: 'waiting' }]);
  });

  describe('that has run out', () => {
    const expire = () => product.app.get(ExpireDocuments).execute(clinic.admin.clinic.id);
    const start = Date.parse('2026-11-23T00:00:00Z');
    afterEach(() => clinic.goTo(start));

    it('locks again what it had opened, from the day after its last, once', async () => {
      await answeringAs(client).answered(client.recipientId, saddleNumbness(today));
      await decide(lead, await sent(client, { validUntil: '2026-11-25' }), 'accepted').expect(204);
      await clinic.goTo(Date.parse('2026-11-25T12:00:00Z'));
      await expire();
      expect(await listed(client)).toMatchObject([{ state: 'accepted' }]);
      await clinic.goTo(Date.parse('2026-11-25T14:00:00Z'));
      await Promise.all([expire(), expire()]);
      expect(await listed(client)).toMatchObject([{ state: 'expired' }]);
      const { body } = await given.hold(client, { intakeId: null }).expect(409);
      expect(rebookingLocked.is(body)).toBe(true);
    });

    it('gives way to one that was sent before its end and is accepted after', async () => {
      await answeringAs(client).answered(client.recipientId, saddleNumbness(today));
      await decide(lead, await sent(client, { validUntil: '2026-11-25' }), 'accepted').expect(204);
      await clinic.goTo(Date.parse('2026-11-25T00:00:00Z'));
      const next = await sent(client);
      await clinic.goTo(Date.parse('2026-11-26T00:00:00Z'));
      await expire();
      await decide(lead, next, 'accepted').expect(204);
      expect((await client.http.get('/api/v1/care').expect(200)).body).toMatchObject({ items: [] });
    });

    it('locks nothing while another one holds', async () => {
      await answeringAs(client).answered(client.recipientId, saddleNumbness(today));
      for (const validUntil of ['2026-11-25', '2026-12-31'])
        await decide(lead, await sent(client, { validUntil }), 'accepted').expect(204);
      await clinic.goTo(Date.parse('2026-11-26T00:00:00Z'));
      await expire();
      expect((await client.http.get('/api/v1/care').expect(200)).body).toMatchObject({ items: [] });
    });

    it('is waited for again by a visit that was moved beyond it: nobody is asked to come, its time is kept', async () => {
      const { id: bookingId } = await given.aRequestedVisit(client, { answers: osteoporosis });
      await decide(lead, await sent(client, { bookingId, validUntil: '2026-11-25' }), 'accepted').expect(204);
      const startsAt = sydney('2026-11-30', '15:00');
      await post(client, `/api/v1/bookings/${bookingId}/move`, { startsAt }).expect(200);
      await clinic.goTo(Date.parse('2026-11-26T00:00:00Z'));
      await expire();
      const seen = await given.read(client, bookingId);
      expect(seen).toMatchObject({ state: 'on_hold', hold: { kind: 'DOC' }, startsAt });
      const [told] = await product.sql<{ text: string }>(
        `SELECT payload::text AS text FROM outbox WHERE payload->>'bookingId' = $1 AND key LIKE '%:documentExpired'`,
        [bookingId],
      );
      expect(told?.text).toContain('Something is to be decided about your visit');
      expect(told?.text).not.toMatch(/document|doctor|health|safety/i);
      expect(await claims(clinic)).toMatchObject([{ booking_id: bookingId, kind: 'requested' }]);
      const open = await product.sql(`SELECT 1 FROM offers WHERE booking_id = $1 AND state = 'open'`, [
        bookingId,
      ]);
      expect(open).toEqual([]);
    });
  });

  it('is decided on by one of two leads who press at once', async () => {
    const { id: bookingId } = await given.aRequestedVisit(client, { answers: osteoporosis });
    const id = await sent(client, { bookingId });
    const other = await clinic.member('clinical_lead');
    const answers = await Promise.all([decide(lead, id, 'accepted'), decide(other, id, 'refused')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  });

  it('of 8 MB is taken, a byte more is not, and elsewhere the limit stays at 256 kB', async () => {
    const large = (bytes: number) => aPdfSaying('x'.repeat(bytes - aPdf.length + 'A letter'.length));
    const { id } = (await add(client).expect(201)).body as DocumentView;
    const most = 8 * 1024 * 1024;
    await send(client, id, large(most + 1)).expect(413);
    await client.http
      .post('/api/v1/recipients')
      .set('content-type', 'application/pdf')
      .send(large(300_000))
      .expect(413);
    await send(client, id, large(most)).expect(204);
    await send(client, id, aPdf).expect(409);
  });

  it('is told by its content, whatever it says it is, and is given out to be saved, never to run', async () => {
    const { id } = (await add(client).expect(201)).body as DocumentView;
    const page = Buffer.from('<!doctype html><script>alert(1)</script>');
    expect(documentUnreadable.is((await send(client, id, page).expect(422)).body)).toBe(true);
    await send(client, id, page, 'text/html').expect(415);
    await send(client, id, Buffer.concat([aPng, page]), 'application/pdf').expect(204);
    const { headers, body } = await lead.http.get(`/api/v1/care-documents/${id}/file`).buffer().expect(200);
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': `attachment; filename="document-${id}.png"`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(body).toEqual(aPng);
    const looks = await product.sql(
      `SELECT 1 FROM audit_log WHERE action = 'document-read' AND subject_id = $1`,
      [id],
    );
    expect(looks).toHaveLength(1);
  });

  it('is the person’s own: not another client’s, not the booker’s of another adult, not the desk’s', async () => {
    const stranger = await clinic.aClient();
    await add(stranger).expect(404);
    await add(client, { recipientId: await anotherRecipient(client, 'partner') }).expect(404);
    const id = await sent(client);
    expect(await listed(stranger)).toEqual([]);
    await send(stranger, id, aPdf).expect(404);
    for (const role of ['owner', 'admin', 'scheduler', 'therapist', 'finance'] as const) {
      const { http } = await clinic.member(role);
      await http.get(`/api/v1/care-documents/${id}/file`).expect(403);
    }
    await client.http.get(`/api/v1/care-documents/${id}/file`).expect(403);
  });

  it('is in no column, log line or message in the clear', async () => {
    const id = await sent(client, { clinician: canary, scope: canary }, aPdfSaying(canary));
    await post(lead, `/api/v1/care-documents/${id}/decision`, {
      outcome: 'refused',
      note: `${canary} no`,
    }).expect(204);
    const traces = `${await dumpOf(product)}${product.logs.join('\n')}`.toLowerCase();
    expect(traces).toContain('document-refused');
    for (const disguise of disguisesOf(canary)) expect(traces).not.toContain(disguise);
  });
});
