import { type IntakeView, saddleNumbness } from '@unbrace/shared/intake';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { currentQuestionnaire, questionnaireOf } from './questionnaires.ts';
import { answeringAs, recipientsOf, today } from './testing/answering.ts';

/** `intake` 1.0.0 as it stood before versions were pinned. */
const before = 'cb18e4e4450ee964cdf2b5fa6001d6ca406513b690085f1af833649002e569f0';
const ticks = (...codes: string[]) => ({ kind: 'choice' as const, codes });

describe('answers to an earlier version of the questions', () => {
  let product: TestApp;
  let client: GivenPerson;
  let self: string;
  beforeAll(async () => {
    product = await startTestApp();
  });
  beforeEach(async () => {
    client = await product.given.aClient();
    [self] = await recipientsOf(client);
  });
  afterAll(() => product.stop());

  /** As an installation of an earlier day holds it. */
  const agedTo = (id: string, hash: string, version = '1.0.0') =>
    product.sql('UPDATE intakes SET questionnaire_version = $2, definition_hash = $3 WHERE id = $1', [
      id,
      version,
      hash,
    ]);
  const { version, hash } = currentQuestionnaire;

  it('are read by their own definition, and leave the house with it', async () => {
    const alex = answeringAs(client);
    const sent = await alex.answered(self);
    await agedTo(sent.id, before);
    expect((await alex.read(sent.id).expect(200)).body).toMatchObject({
      questionnaire: { version: '1.0.0', hash: before },
      answers: sent.answers,
    });
    const { body } = await client.http.get(`/api/v1/intakes/${sent.id}/fhir`).expect(200);
    expect(body).toMatchObject({ questionnaire: { version: '1.0.0' } });
  });

  it('are corrected in the questions of today: what reads differently now is asked again', async () => {
    const alex = answeringAs(client);
    const sent = await alex.answered(self, { ...saddleNumbness(today), 'pain-quality': ticks('stiff') });
    await agedTo(sent.id, before);
    const correction = (await alex.amend(sent.id).expect(201)).body as IntakeView;
    expect(correction.questionnaire).toMatchObject({ version, hash });
    // The lists have other words since: a "none of these" was said of what they said then.
    expect(correction.answers).toMatchObject({ 'pain-quality': ticks('stiff') });
    for (const reworded of ['private', 'last-day']) {
      expect(correction.answers).not.toHaveProperty(reworded);
      expect(correction.missing).toContain(reworded);
    }
  });

  it('are gone on with in the questions of today when they were not finished', async () => {
    const alex = answeringAs(client);
    const { id } = await alex.started(self);
    await alex.save(id, { 'pain-quality': ticks('stiff'), 'last-day': ticks('none') }).expect(200);
    await agedTo(id, before);
    const again = await alex.started(self);
    expect(again).toMatchObject({
      questionnaire: { version, hash },
      answers: { 'pain-quality': ticks('stiff') },
    });
    expect(again.answers).not.toHaveProperty('last-day');
  });

  it('keep the product from starting when nobody knows their definition, and nothing is changed', async () => {
    const { id } = await answeringAs(client).started(self);
    const unknown = 'f'.repeat(64);
    await agedTo(id, unknown, version);
    const rows = () => product.sql('SELECT * FROM intakes ORDER BY id');
    const held = await rows();
    await expect(startTestApp({ on: product })).rejects.toThrow(
      `answers to questions that this version of Unbrace does not know:\n  - intake ${version} with hash ${unknown}\n`,
    );
    expect(await rows()).toEqual(held);
    await agedTo(id, before);
    await (await startTestApp({ on: product })).stop();
    expect(
      questionnaireOf({ questionnaire: 'intake', questionnaireVersion: '1.0.0', definitionHash: before })
        .version,
    ).toBe('1.0.0');
  });
});
