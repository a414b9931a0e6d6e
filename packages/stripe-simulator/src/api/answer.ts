import type { Refusal } from './stripe-error.ts';

/** What goes back over the wire. */
export interface Answer {
  status: number;
  body: object;
  headers?: Record<string, string>;
}

/** Stripe's error object of a refusal. */
export const refused = (refusal: Refusal, requestId: string): Answer => ({
  status: refusal.status,
  body: {
    error: {
      ...refusal.body,
      request_log_url: `https://dashboard.stripe.com/test/workbench/logs?object=${requestId}`,
    },
  },
  headers: refusal.headers,
});

/** 500 without a word of what happened. */
export const brokenAnswer: Answer = {
  status: 500,
  body: { error: { type: 'api_error', message: 'Something went wrong on Stripe’s side (simulated).' } },
  // A failure of theirs may be tried again with the same key.
  headers: { 'stripe-should-retry': 'true' },
};

export const rateLimited: Answer = {
  status: 429,
  body: {
    error: {
      type: 'invalid_request_error',
      code: 'rate_limit',
      message: 'Request rate limit exceeded (simulated). Learn more: https://stripe.com/docs/rate-limits',
    },
  },
  headers: { 'stripe-rate-limited-reason': 'global-rate' },
};
