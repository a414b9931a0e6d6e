import { type ClientId, type PlaceId, type RecipientId, notFound } from '@unbrace/shared/kernel';
import type { Actor } from '../identity/actor.ts';
import { person } from './clients.ts';
import { demoPassword, type Suburb } from './open-clinic.ts';
import { aPlace } from './places.ts';
import type { Product } from './product.ts';
import type { Random } from './random.ts';

/** A client with what they book for and where. */
export interface DemoClient {
  readonly actor: Actor;
  readonly clientId: ClientId;
  readonly recipientId: RecipientId;
  readonly places: readonly PlaceId[];
  readonly name: string;
  readonly email: string;
}

/** Signs clients up, each with one place or two. */
export async function clientsCome(
  unbrace: Product,
  random: Random,
  plan: {
    readonly slug: string;
    readonly state: string;
    readonly suburbs: readonly Suburb[];
    readonly from: number;
    readonly count: number;
  },
): Promise<DemoClient[]> {
  const clients: DemoClient[] = [];
  for (let n = plan.from; n < plan.from + plan.count; n++) {
    const { name, email, phone } = person(n);
    // Each from a network of their own: sign-ups are throttled by address.
    const device = { address: `10.0.${Math.floor(n / 250)}.${n % 250}`, agent: 'demo' };
    const token = await unbrace.signUp.execute(
      { clinic: plan.slug, name, email, phone, password: demoPassword },
      device,
    );
    const actor = await unbrace.resumeSession.execute(token, device.address);
    if (!actor?.clientId) throw notFound(undefined);
    const [self] = await unbrace.recipients.list(actor, actor.clientId);
    if (!self) throw notFound(undefined);
    const places: PlaceId[] = [];
    for (let each = 0; each < (n % 4 === 0 ? 2 : 1); each++) {
      const place = aPlace(random, random.pick(plan.suburbs), plan.state);
      places.push((await unbrace.places.add(actor, actor.clientId, place)).id);
    }
    clients.push({ actor, clientId: actor.clientId, recipientId: self.id, places, name, email });
  }
  return clients;
}
