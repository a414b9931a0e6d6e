import type Stripe from 'stripe';

/** The body of Stripe's error objects. */
export interface ErrorBody {
  type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error';
  message: string;
  code?: string;
  decline_code?: string;
  param?: string;
  charge?: string;
  doc_url?: string;
  payment_intent?: Stripe.PaymentIntent;
  payment_method?: Stripe.PaymentMethod;
  setup_intent?: Stripe.SetupIntent;
  request_log_url?: string;
}

/** A refusal in Stripe's words. What was written before it stays: a declined payment is a payment that was tried. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: ErrorBody;
  readonly headers: Record<string, string>;

  constructor(status: number, body: ErrorBody, headers: Record<string, string> = {}) {
    super(body.message);
    this.status = status;
    this.body = body.code
      ? { doc_url: `https://stripe.com/docs/error-codes/${dashed(body.code)}`, ...body }
      : body;
    this.headers = headers;
  }
}

const dashed = (code: string): string => code.replaceAll('_', '-');

type Details = Partial<Omit<ErrorBody, 'type' | 'message'>>;

/** 400: the request makes no sense, or not now. */
export const invalid = (message: string, details: Details = {}): Refusal =>
  new Refusal(400, { type: 'invalid_request_error', message, ...details });

/** 404: not there, or of another account. */
export const missing = (kind: string, id: string, param: string): Refusal =>
  new Refusal(404, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No such ${kind}: '${id}'`,
    param,
  });

/** 402: the card's bank says no. */
export const declined = (message: string, details: Details): Refusal =>
  new Refusal(402, { type: 'card_error', message, ...details });
