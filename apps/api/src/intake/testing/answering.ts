import { type Answers, collectionNotice, type IntakeView, ordinaryBack } from '@unbrace/shared/intake';
import type { RecipientId } from '@unbrace/shared/kernel';
import type TestAgent from 'supertest/lib/agent.js';
import type { GivenPerson } from '../../platform/testing/given.ts';
import { linkHeader } from '../answering.ts';

/** The day in Sydney on which the tests' clock stands. */
export const today = '2026-11-23';

/** A person with the form before them: signed in, or by a private link. */
export class AnsweringPerson {
  constructor(
    private readonly http: TestAgent,
    private readonly link?: string,
  ) {}

  start(recipientId: string, changes: object = {}) {
    const consent = { consentVersion: collectionNotice.version, answeredByRecipient: true };
    return this.with(this.http.post('/api/v1/intakes')).send({ recipientId, ...consent, ...changes });
  }

  async started(recipientId: string): Promise<IntakeView> {
    return (await this.start(recipientId).expect(201)).body as IntakeView;
  }

  save(id: string, answers: Record<string, Answers[string] | null>) {
    return this.with(this.http.patch(`/api/v1/intakes/${id}/answers`)).send({ answers });
  }

  read(id: string) {
    return this.with(this.http.get(`/api/v1/intakes/${id}`));
  }

  submit(id: string) {
    return this.with(this.http.post(`/api/v1/intakes/${id}/submission`));
  }

  amend(id: string) {
    return this.with(this.http.post(`/api/v1/intakes/${id}/amendment`));
  }

  /** From the notice to the outcome in one go. */
  async answered(recipientId: string, changes: Answers = {}): Promise<IntakeView> {
    const { id } = await this.started(recipientId);
    await this.save(id, { ...ordinaryBack(today), ...changes }).expect(200);
    await this.submit(id).expect(200);
    return (await this.read(id).expect(200)).body as IntakeView;
  }

  private with(test: ReturnType<TestAgent['get']>) {
    return this.link === undefined ? test : test.set(linkHeader, this.link);
  }
}

export const answeringAs = ({ http }: GivenPerson) => new AnsweringPerson(http);

/** Whom a client may book for; the first one is the client. */
export async function recipientsOf({ http }: GivenPerson): Promise<[RecipientId, ...RecipientId[]]> {
  const { body } = await http.get('/api/v1/recipients').expect(200);
  return (body as { items: { id: RecipientId }[] }).items.map(({ id }) => id) as [RecipientId];
}

/** Somebody else for whom the client books. */
export async function anotherRecipient(
  { http }: GivenPerson,
  relationship: string,
  email: string | null = 'sam@people.example',
): Promise<RecipientId> {
  const request = { relationship, name: 'Sam Reyes', email, phone: null };
  return ((await http.post('/api/v1/recipients').send(request).expect(201)).body as { id: RecipientId }).id;
}
