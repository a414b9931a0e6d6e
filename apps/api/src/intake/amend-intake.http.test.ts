import { type IntakeView, saddleNumbness } from '@unbrace/shared/intake';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { answeringAs, type AnsweringPerson, recipientsOf, today } from './testing/answering.ts';

describe('correcting answers that were sent', () => {
  let product: TestApp;
  let alex: AnsweringPerson;
  let self: string;
  beforeAll(async () => {
    product = await startTestApp();
  });
  afterAll(() => product.stop());
  beforeEach(async () => {
    const client = await product.given.aClient();
    alex = answeringAs(client);
    [self] = await recipientsOf(client);
  });

  const ticks = (...codes: string[]) => ({ kind: 'choice' as const, codes });

  it('begins a new, linked form with the old answers; the old ones stay', async () => {
    const sent = await alex.answered(self);
    const correction = (await alex.amend(sent.id).expect(201)).body as IntakeView;
    expect(correction).toMatchObject({ amends: sent.id, status: 'draft', answers: sent.answers });
    expect(((await alex.amend(sent.id)).body as IntakeView).id).toBe(correction.id);
    await alex.save(correction.id, { implants: ticks('pacemaker') }).expect(200);
    expect((await alex.submit(correction.id).expect(200)).body).toMatchObject({
      tier: 'MODIFY',
      kind: 'gentler',
    });
    expect((await alex.read(sent.id)).body).toEqual(sent);
    await alex.amend(sent.id).expect(409);
  });

  it('is not for a form that was not sent: that is simply changed', async () => {
    await alex.amend((await alex.started(self)).id).expect(409);
  });

  it('ends in a call, never in a pass, when a red flag is taken back', async () => {
    const flagged = await alex.answered(self, saddleNumbness(today));
    const correction = (await alex.amend(flagged.id)).body as IntakeView;
    await alex.save(correction.id, { private: ticks('none') }).expect(200);
    expect((await alex.submit(correction.id)).body).toMatchObject({
      tier: 'CLEARANCE_REQUIRED',
      kind: 'on_hold',
    });
  });

  it('ends in a call just the same in a form begun anew', async () => {
    await alex.answered(self, saddleNumbness(today));
    expect((await alex.answered(self)).outcome).toMatchObject({ kind: 'on_hold' });
  });

  it('is no longer needed when the red flag is further back than answers stay valid', async () => {
    await alex.answered(self, saddleNumbness(today));
    await product.sql(
      `UPDATE triage_outcomes SET created_at = created_at - interval '91 days'
        WHERE intake_id IN (SELECT id FROM intakes WHERE recipient_id = $1)`,
      [self],
    );
    expect((await alex.answered(self)).outcome).toMatchObject({ kind: 'go' });
  });
});
