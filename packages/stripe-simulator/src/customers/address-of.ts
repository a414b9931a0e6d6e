import type Stripe from 'stripe';

type Given = { [K in keyof Stripe.Address]?: string | null | undefined };

/** An address with all its lines, empty ones too. */
export const addressOf = (given: Given): Stripe.Address => ({
  city: given.city ?? null,
  country: given.country ?? null,
  line1: given.line1 ?? null,
  line2: given.line2 ?? null,
  postal_code: given.postal_code ?? null,
  state: given.state ?? null,
});

export const noAddress = addressOf({});
