import { collectionNotice, type IntakeView, ordinaryBack, saddleNumbness } from '@unbrace/shared/intake';
import { v7 as uuid } from 'uuid';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import {
  answeringAs,
  type AnsweringPerson,
  anotherRecipient,
  recipientsOf,
  today,
} from './testing/answering.ts';

describe('the health questions', () => {
  let product: TestApp;
  let client: GivenPerson;
  let alex: AnsweringPerson;
  let self: string;
  beforeAll(async () => {
    product = await startTestApp();
  });
  afterAll(() => product.stop());
  beforeEach(async () => {
    client = await product.given.aClient();
    alex = answeringAs(client);
    [self] = await recipientsOf(client);
  });

  const rows = (table: string) =>
    product.sql(`SELECT * FROM ${table} WHERE clinic_id = $1`, [client.clinic.id]);
  const auditOf = async (id: string) =>
    (
      await product.sql<{ action: string }>(
        'SELECT action FROM audit_log WHERE subject_id = $1 ORDER BY at, id',
        [id],
      )
    ).map(({ action }) => action);
  const ticks = (...codes: string[]) => ({ kind: 'choice' as const, codes });
  const scale = (value: number) => ({ kind: 'scale' as const, value });

  describe('before they begin', () => {
    it('are not stored without consent, nor with consent to an outdated notice', async () => {
      const before = [(await rows('intakes')).length, (await rows('consents')).length];
      await alex.start(self, { consentVersion: undefined }).expect(422);
      const { body } = await alex.start(self, { consentVersion: '2020-01-01' }).expect(409);
      expect(body).toMatchObject({ details: { version: collectionNotice.version } });
      expect([(await rows('intakes')).length, (await rows('consents')).length]).toEqual(before);
    });

    it('record who agreed to which words, and when', async () => {
      const { id } = await alex.started(self);
      const given = await product.sql(
        'SELECT c.kind, c.version, c.given_by_user_id FROM consents c JOIN intakes i ON i.consent_id = c.id WHERE i.id = $1',
        [id],
      );
      expect(given).toEqual([
        {
          kind: 'store_health_data',
          version: collectionNotice.version,
          given_by_user_id: client.actor.userId,
        },
      ]);
    });
  });

  describe('while they are answered', () => {
    it('are kept with every tap and gone on with on another device', async () => {
      const { id } = await alex.started(self);
      await alex.save(id, { 'pain-now': scale(4) }).expect(200);
      const again = await alex.started(self);
      expect(again).toMatchObject({ id, status: 'draft', answers: { 'pain-now': scale(4) }, outcome: null });
      expect(again.missing).not.toContain('pain-now');
    });

    it('begin once when two devices begin at the same time', async () => {
      const [one, other] = await Promise.all([alex.started(self), alex.started(self)]);
      expect(one.id).toBe(other.id);
    });

    it('keep what two devices say at once, and the last word on each question', async () => {
      const { id } = await alex.started(self);
      await Promise.all([
        alex.save(id, { 'pain-now': scale(4) }).expect(200),
        alex.save(id, { goal: ticks('relax') }).expect(200),
        alex.save(id, { 'pain-trend': ticks('same') }).expect(200),
      ]);
      await alex.save(id, { goal: null, 'pain-now': scale(6) }).expect(200);
      const { body } = await alex.read(id).expect(200);
      expect(body).toMatchObject({ revision: 4 });
      expect((body as IntakeView).answers).toMatchObject({
        'pain-now': scale(6),
        'pain-trend': ticks('same'),
      });
    });

    it('refuse what the form does not ask or offer, naming the place and never the value', async () => {
      const { id } = await alex.started(self);
      const { body } = await alex
        .save(id, { 'shoe-size': scale(4), 'pain-now': scale(77), goal: ticks('fly'), nonsense: null })
        .expect(422);
      expect((body as { issues: { path: string }[] }).issues.map(({ path }) => path).sort()).toEqual([
        'answers.goal',
        'answers.nonsense',
        'answers.pain-now',
        'answers.shoe-size',
      ]);
      const { issues } = body as { issues: unknown };
      expect(JSON.stringify(issues)).not.toMatch(/77|fly/);
      expect((await alex.read(id)).body).toMatchObject({ answers: {}, revision: 0 });
    });

    it('begin afresh when an unfinished form is more than a week old', async () => {
      const old = await product.given.aClient();
      const [recipient] = await recipientsOf(old);
      const { id } = await answeringAs(old).started(recipient);
      await product.sql(`UPDATE intakes SET updated_at = updated_at - interval '8 days' WHERE id = $1`, [id]);
      expect((await answeringAs(old).started(recipient)).id).not.toBe(id);
    });
  });

  describe('when they are sent', () => {
    it('name the questions that are still open, and stay open themselves', async () => {
      const { id } = await alex.started(self);
      await alex.save(id, { ...ordinaryBack(today), private: null }).expect(200);
      const { body } = await alex.submit(id).expect(409);
      expect(body).toMatchObject({
        type: 'urn:unbrace:problem:bookings/intake-incomplete',
        details: { questionIds: ['private'] },
      });
      expect((await alex.read(id)).body).toMatchObject({ status: 'draft' });
    });

    it('let an ordinary back pass', async () => {
      const { outcome } = await alex.answered(self);
      expect(outcome).toMatchObject({ tier: 'NONE', kind: 'go', texts: [], emergency: null });
    });

    it('stop at a red flag, in plain words and with the number to call', async () => {
      const { outcome } = await alex.answered(self, saddleNumbness(today));
      expect(outcome).toMatchObject({ tier: 'EMERGENCY', kind: 'stop', emergency: { country: 'AU' } });
      expect(outcome?.emergency?.contacts[0]?.phone).toBe('000');
      expect(outcome?.texts).toHaveLength(1);
    });

    it('can no longer be changed, and give the same outcome when sent again', async () => {
      const sent = await alex.answered(self);
      await alex.save(sent.id, { 'pain-now': scale(9) }).expect(409);
      expect((await alex.submit(sent.id).expect(200)).body).toEqual(sent.outcome);
      expect((await alex.read(sent.id)).body).toEqual(sent);
      expect(
        await product.sql('SELECT id FROM triage_outcomes WHERE intake_id = $1', [sent.id]),
      ).toHaveLength(1);
    });

    it('drop answers to questions that are no longer shown', async () => {
      const { id } = await alex.started(self);
      const typed = {
        implants: ticks('pacemaker'),
        medicines: ticks('thinner'),
        inr: { kind: 'tri' as const, value: 'yes' as const },
      };
      await alex.save(id, { ...ordinaryBack(today), ...typed }).expect(200);
      await alex.save(id, { implants: ticks('none'), medicines: ticks('none') }).expect(200);
      await alex.submit(id).expect(200);
      const { answers, outcome } = (await alex.read(id)).body as IntakeView;
      expect(answers).not.toHaveProperty('inr');
      expect(outcome).toMatchObject({ tier: 'NONE' });
    });

    it('hold a visit whose answers somebody else gave for an adult', async () => {
      const { id } = (await alex.start(self, { answeredByRecipient: false }).expect(201)).body as IntakeView;
      await alex.save(id, ordinaryBack(today)).expect(200);
      expect((await alex.submit(id)).body).toMatchObject({ tier: 'CLEARANCE_REQUIRED', kind: 'on_hold' });
    });

    it('leave a trace of each step in the audit log', async () => {
      const { id } = await alex.answered(self);
      expect(await auditOf(id)).toEqual([
        'intake-started',
        'intake-answered',
        'intake-submitted',
        'intake-read',
      ]);
    });

    it('can be taken along as FHIR, which is logged, and by nobody else', async () => {
      const { id } = await alex.answered(self);
      const { body } = await client.http.get(`/api/v1/intakes/${id}/fhir`).expect(200);
      expect(body).toMatchObject({
        questionnaire: { resourceType: 'Questionnaire', version: '1.2.0' },
        response: { questionnaire: expect.stringMatching(/intake\|1\.2\.0$/) as string, status: 'completed' },
      });
      expect(JSON.stringify(body)).toContain('low-back-centre');
      expect(await auditOf(id)).toContain('intake-exported');
      const stranger = await product.given.aClient();
      await stranger.http.get(`/api/v1/intakes/${id}/fhir`).expect(404);
      for (const role of ['owner', 'clinical_lead', 'scheduler', 'therapist', 'finance'] as const) {
        const { http } = await product.given.aMember(role);
        await http.get(`/api/v1/intakes/${id}/fhir`).expect(403);
      }
    });

    it('of a child are a guardian’s to give: consent, presence and name are kept with them', async () => {
      const child = await anotherRecipient(client, 'child');
      const born = {
        'date-of-birth': { kind: 'date' as const, date: '2014-05-01' },
        'answered-by': ticks('guardian'),
        guardian: { kind: 'tri' as const, value: 'yes' as const },
      };
      const { id } = await alex.started(child);
      await alex.save(id, { ...ordinaryBack(today), ...born, 'pain-history': ticks('seen') }).expect(200);
      expect((await alex.submit(id).expect(409)).body).toMatchObject({
        details: { questionIds: ['guardian-name'] },
      });
      await alex.save(id, { 'guardian-name': { kind: 'signature', name: 'Dana Reyes' } }).expect(200);
      expect((await alex.submit(id).expect(200)).body).toMatchObject({ kind: 'go' });
      expect((await alex.read(id)).body).toMatchObject({
        answers: { guardian: { value: 'yes' }, 'guardian-name': { name: 'Dana Reyes' } },
      });
    });

    it('spare a person the date of birth the next time', async () => {
      await alex.answered(self);
      const next = await alex.started(self);
      expect(next.answers).toEqual({
        'answered-by': ticks('me'),
        'date-of-birth': { kind: 'date', date: '1988-04-12' },
      });
    });
  });

  describe('of other people', () => {
    it('are not the booker’s to answer: an adult gets an own link', async () => {
      for (const relationship of ['partner', 'friend', 'parent', 'guest']) {
        await alex.start(await anotherRecipient(client, relationship)).expect(409);
      }
    });

    it('are a guardian’s to answer for a child, until the child is of age', async () => {
      const child = await anotherRecipient(client, 'child');
      const { id } = await alex.started(child);
      await alex.save(id, { 'date-of-birth': { kind: 'date', date: '2014-05-01' } }).expect(200);
      await alex.save(id, { 'date-of-birth': { kind: 'date', date: '2001-05-01' } }).expect(409);
      expect((await alex.read(id)).body).toMatchObject({
        answers: { 'date-of-birth': { date: '2014-05-01' } },
      });
    });

    it('are not there for other clients, for staff, for another clinic or for nobody', async () => {
      const { id } = await alex.answered(self);
      const stranger = await product.given.aClient();
      const elsewhere = await product.given.aClient(await product.given.aClinic());
      for (const other of [stranger, elsewhere]) {
        const random = await answeringAs(other).read(uuid()).expect(404);
        for (const request of [
          answeringAs(other).read(id),
          answeringAs(other).submit(id),
          answeringAs(other).amend(id),
        ]) {
          const { body } = await request.expect(404);
          expect({ ...(body as object), instance: '' }).toEqual({ ...(random.body as object), instance: '' });
        }
        await answeringAs(other).save(id, {}).expect(404);
        await answeringAs(other).start(self).expect(404);
      }
      for (const role of ['owner', 'admin', 'scheduler', 'clinical_lead', 'therapist', 'finance'] as const) {
        const member = answeringAs(await product.given.aMember(role));
        await member.read(id).expect(403);
        await member.save(id, {}).expect(403);
        await member.start(self).expect(403);
      }
      await product.anybody().get(`/api/v1/intakes/${id}`).expect(401);
    });
  });
});
