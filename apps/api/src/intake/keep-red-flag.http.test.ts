import { type Answers, type IntakeView, ordinaryBack, saddleNumbness } from '@unbrace/shared/intake';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { answeringAs, type AnsweringPerson, recipientsOf, today } from './testing/answering.ts';

describe('a red flag in answers that were not sent', () => {
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

  const ticks = (...codes: string[]) => ({ kind: 'choice' as const, codes });
  const flagged = { private: saddleNumbness(today)['private'] ?? ticks() } satisfies Answers;
  const findings = () =>
    product.sql<{ intake_id: string; tier: string }>(
      `SELECT intake_id, o.tier FROM triage_outcomes o JOIN intakes i ON i.clinic_id = o.clinic_id AND i.id = o.intake_id
        WHERE i.recipient_id = $1 ORDER BY o.created_at, o.id`,
      [self],
    );

  it('is kept as it was given, with its finding, and the form goes on as its correction', async () => {
    const { id } = await alex.started(self);
    await alex.save(id, flagged).expect(200);
    const draft = (await alex.read(id)).body as IntakeView;
    expect(draft).toMatchObject({ id, status: 'draft', outcome: null });
    const kept = (await alex.read(draft.amends ?? '').expect(200)).body as IntakeView;
    expect(kept).toMatchObject({ status: 'submitted', answers: flagged, outcome: { kind: 'stop' } });
    expect(await findings()).toEqual([{ intake_id: kept.id, tier: 'EMERGENCY' }]);
    const audited = await product.sql('SELECT 1 FROM audit_log WHERE subject_id = $1 AND action = $2', [
      kept.id,
      'red-flag-kept',
    ]);
    expect(audited).toHaveLength(1);
  });

  it('ends in a call, never in a pass, when it is taken back before sending', async () => {
    const { id } = await alex.started(self);
    await alex.save(id, flagged).expect(200);
    await alex.save(id, ordinaryBack(today)).expect(200);
    expect((await alex.submit(id)).body).toMatchObject({ tier: 'CLEARANCE_REQUIRED', kind: 'on_hold' });
    const { amends } = (await alex.read(id)).body as IntakeView;
    expect(((await alex.read(amends ?? '')).body as IntakeView).answers).toMatchObject(flagged);
  });

  it('is gone on with on another device, and by whoever begins again', async () => {
    const { id } = await alex.started(self);
    await alex.save(id, flagged).expect(200);
    expect((await alex.started(self)).id).toBe(id);
  });

  it('is kept once, however often the form is saved, and once more for another one', async () => {
    const { id } = await alex.started(self);
    await alex.save(id, flagged).expect(200);
    await alex.save(id, { ...ordinaryBack(today), ...flagged }).expect(200);
    expect(await findings()).toHaveLength(1);
    await alex.save(id, { legs: ticks('both-legs-weak') });
    await alex.submit(id).expect(200);
    expect((await findings()).at(-1)).toEqual({ intake_id: id, tier: 'EMERGENCY' });
  });

  it('is not seen in an ordinary back', async () => {
    await alex.answered(self);
    expect(await findings()).toMatchObject([{ tier: 'NONE' }]);
  });
});
