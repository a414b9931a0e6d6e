import type { Money } from '@unbrace/shared/kernel';
import { type Limits, settleWish, type WishDraft, withinLimits } from './wish-draft.ts';

interface Sold {
  readonly id: string;
  readonly name: string;
  readonly style: string;
  readonly prices: readonly { readonly minutes: number; readonly price: Money }[];
}

/** One kind and length of visit, at the price of an ordinary hour. */
export interface Offered {
  readonly serviceId: string;
  readonly name: string;
  readonly minutes: number;
  readonly price: Money;
}

/** A wish that the safety check excludes, and the nearest visit that it leaves, if there is one. */
export interface GentlerWish {
  readonly wished: Offered;
  readonly instead: Offered | null;
}

/** Null when the wish fits, or nothing was wished for yet. */
export function gentlerWish(
  wish: Pick<WishDraft, 'serviceId' | 'minutes'>,
  services: readonly Sold[],
  limits: Limits | null,
): GentlerWish | null {
  const { service, minutes } = settleWish({ ...wish, ...anybody }, services, []);
  if (!limits || !service || minutes === null) return null;
  const fitting = withinLimits(services, limits);
  const same = fitting.find(({ id }) => id === service.id);
  const wished = offered(service, minutes);
  // A length that nobody chose yet is no wish: the list simply begins with one that fits.
  if (!wished || (same && (wish.minutes === null || offered(same, minutes)))) return null;
  const nearest = same ?? fitting[0];
  const longest = nearest && longestUpTo(nearest, minutes);
  return { wished, instead: nearest && longest !== undefined ? offered(nearest, longest) : null };
}

/** What the safety check leaves out of a clinic's services: whole ones, and lengths of the rest. */
export function leftOut(services: readonly Sold[], limits: Limits | null): Offered[] {
  const fitting = withinLimits(services, limits);
  return services.flatMap((service) =>
    service.prices.flatMap(({ minutes }) => {
      const rest = fitting.find(({ id }) => id === service.id);
      return rest && offered(rest, minutes) ? [] : (offered(service, minutes) ?? []);
    }),
  );
}

const anybody = { therapistId: null, gender: null, genderRule: 'prefer' } as const;

function offered({ id, name, prices }: Sold, minutes: number): Offered | null {
  const sold = prices.find((each) => each.minutes === minutes);
  return sold ? { serviceId: id, name, minutes, price: sold.price } : null;
}

function longestUpTo({ prices }: Sold, minutes: number): number | undefined {
  const lengths = prices.map((each) => each.minutes).sort((a, b) => a - b);
  return lengths.findLast((each) => each <= minutes) ?? lengths[0];
}
