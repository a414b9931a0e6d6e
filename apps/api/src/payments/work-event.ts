import { Injectable } from '@nestjs/common';
import type { ClinicId } from '@unbrace/shared/kernel';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { type Effect, LearnFromStripe } from './learn-from-stripe.ts';
import { type StripeEventRow, StripeEventsRepository } from './stripe-events.repository.ts';

/** After so many tries an event is left to finance; what it told is looked for by the sweep as well. */
const mostTries = 12;

/** Works what Stripe told: the object is asked for again, because the event may be old, doubled or out of order. */
@Injectable()
export class WorkEvent {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly learn: LearnFromStripe,
  ) {}

  /** @throws what the queue should try again */
  async execute(clinicId: ClinicId, id: string): Promise<void> {
    const event = await this.database.transaction(clinicId, (tx) => new StripeEventsRepository(tx).claim(id));
    if (!event) return;
    try {
      const learned = await this.about(clinicId, event);
      const state = learned === null || learned.bookingId === null ? 'ignored' : 'done';
      await this.end(clinicId, id, state, learned ?? { bookingId: null, effect: null });
    } catch (error) {
      if (event.tries >= mostTries)
        return this.end(clinicId, id, 'failed', { bookingId: null, effect: 'could not be worked' });
      throw error;
    }
  }

  /** Null for what we do not listen to. */
  private about(clinicId: ClinicId, { objectId }: StripeEventRow): Promise<Effect> | null {
    if (objectId.startsWith('cs_')) return this.learn.checkout(clinicId, objectId);
    if (objectId.startsWith('pi_')) return this.learn.intent(clinicId, objectId);
    return null;
  }

  private end(
    clinicId: ClinicId,
    id: string,
    state: StripeEventRow['state'],
    learned: Effect,
  ): Promise<void> {
    return this.database.transaction(clinicId, (tx) =>
      new StripeEventsRepository(tx).end(id, { state, ...learned }, this.clock.now()),
    );
  }
}
