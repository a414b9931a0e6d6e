import { type Answers, nothingNew } from '@unbrace/shared/intake';
import { type BookingId, fromText, hours, type Instant } from '@unbrace/shared/kernel';
import type { CheckInReply } from '@unbrace/shared/outcomes';
import { GivenVisits, post, tuesday, type Wish } from '../../bookings/testing/given-visits.ts';
import type { Client, WorkingClinic } from '../../bookings/testing/working-clinic.ts';
import type { GivenPerson } from '../../platform/testing/given.ts';
import { AskAfterVisits } from '../ask-after-visits.ts';

/** Visits that were had, and what is said about them afterwards. */
export class AfterVisits {
  readonly given: GivenVisits;

  constructor(private readonly clinic: WorkingClinic) {
    this.given = new GivenVisits(clinic);
  }

  /** A visit on Tuesday at eleven that was finished or stopped at noon. */
  async aVisitHad(
    client: Client,
    therapist: GivenPerson,
    wish: Wish = {},
    end: 'finish' | 'stop' = 'finish',
  ): Promise<{ id: BookingId; endedAt: Instant }> {
    const { id, startsAt } = await this.given.aConfirmedVisit(client, therapist, wish);
    const start = fromText(startsAt);
    await this.clinic.goTo(start);
    const agreed = { consentGiven: true, agreedPressure: 3, stopWord: 'Stop' };
    const go = (step: string, body: object = {}) =>
      post(therapist, `/api/v1/visits/${id}/${step}`, body).expect(200);
    await go('departure');
    await go('arrival');
    await go('recheck', { answers: nothingNew });
    await go('start', agreed);
    await this.clinic.goTo(start + hours(1));
    await (end === 'finish' ? go('finish') : go('stop', { reason: 'client_wish' }));
    return { id, endedAt: start + hours(1) };
  }

  /** What the worker does each minute. */
  ask(): Promise<void> {
    return this.clinic.product.app.get(AskAfterVisits).execute(this.clinic.admin.clinic.id);
  }

  messages(id: BookingId) {
    return this.clinic.product.sql<{ key: string; payload: { to: string; subject: string; body: string } }>(
      `SELECT key, payload FROM outbox WHERE key LIKE 'check-in:' || $1 || ':%' ORDER BY created_at, id`,
      [id],
    );
  }

  /** Asks after that long, and reads the link from the newest message. */
  async link({ id, endedAt }: { id: BookingId; endedAt: Instant }, after: number): Promise<string> {
    await this.clinic.goTo(endedAt + after);
    await this.ask();
    const token = /check-in#([\w-]{43})/.exec((await this.messages(id)).at(-1)?.payload.body ?? '')?.[1];
    if (token === undefined) throw new Error('nobody was asked');
    return token;
  }

  say(token: string, answers: Answers) {
    return this.clinic.product.anybody().post('/api/v1/check-ins').send({ token, answers });
  }

  async said(token: string, answers: Answers): Promise<CheckInReply> {
    return (await this.say(token, answers).expect(200)).body as CheckInReply;
  }
}

export const nextTuesday = (time: string) => tuesday(time).replace('2026-11-24', '2026-12-01');
