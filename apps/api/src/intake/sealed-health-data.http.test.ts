import { answerableItems, ordinaryBack, questionnaireV1, type Answers } from '@unbrace/shared/intake';
import { disguisesOf, dumpOf } from '../platform/testing/dump.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database } from '../platform/database/database.ts';
import { readAnswers } from './read-answers.ts';
import { aBookingFor, aLinkFor } from './testing/a-waiting-booking.ts';
import { AnsweringPerson, anotherRecipient, today } from './testing/answering.ts';

const canary = 'Canaryquillwort';

/** Every field into which a person can type, with the canary in it. */
const typed: Answers = Object.fromEntries(
  answerableItems(questionnaireV1).flatMap(({ item }): [string, Answers[string]][] => {
    if (item.kind === 'text' || item.kind === 'longtext')
      return [[item.id, { kind: 'text', text: `${canary} ${item.id}` }]];
    return item.kind === 'signature' ? [[item.id, { kind: 'signature', name: canary }]] : [];
  }),
);

describe('what a person types about their health', () => {
  let product: TestApp;
  beforeAll(async () => {
    product = await startTestApp({ env: { LOG_LEVEL: 'debug' } });
  });
  afterAll(() => product.stop());

  it('is in no column, job, message, log line or problem, and is read by the one who may', async () => {
    expect(Object.keys(typed).length).toBeGreaterThanOrEqual(3);
    const booker = await product.given.aClient();
    const sam = await anotherRecipient(booker, 'partner');
    const booking = await aBookingFor(product, booker, sam);
    const { token } = await aLinkFor(product, booker, booking, sam);
    const person = new AnsweringPerson(product.anybody(), token);
    const { id } = await person.started(sam);
    await person.save(id, { ...ordinaryBack(today), ...typed }).expect(200);
    const refusals = [
      await person.save(id, { note: { kind: 'text', text: canary.repeat(300) } }).expect(422),
      await person.save(id, { 'pain-now': { kind: 'text', text: canary } }).expect(422),
    ];
    await person.submit(id).expect(200);
    refusals.push(await person.save(id, typed).expect(409));
    await person.amend(id).expect(201);

    const everything = await dumpOf(product);
    expect(everything).toContain('intake-submitted');
    expect(everything).toContain('Hello Sam');
    const traces = {
      database: everything,
      logs: product.logs.join('\n'),
      problems: JSON.stringify(refusals.map(({ body }) => body as unknown)),
    };
    for (const [where, text] of Object.entries(traces)) {
      for (const disguise of disguisesOf(canary))
        expect([where, text.toLowerCase().includes(disguise)]).toEqual([where, false]);
    }
    expect(product.logs.length).toBeGreaterThan(0);
    expect(traces.logs).not.toContain(token);

    const lines = await product.app
      .get(Database)
      .transaction(booker.actor.clinicId, (tx) => readAnswers(tx, product.app.get(Vault), id));
    expect(JSON.stringify(lines)).toContain(`${canary} note`);
    expect(lines[0]).toEqual({
      section: 'What hurts',
      question: 'Who is answering?',
      answer: 'Me, for my own visit',
    });
  });

  it('is a date of birth too: it is nowhere in the clear', async () => {
    expect(await dumpOf(product)).not.toContain('1988-04-12');
  });
});
