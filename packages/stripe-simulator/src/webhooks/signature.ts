import { createHmac } from 'node:crypto';

/**
 * The `Stripe-Signature` header, scheme v1. Its time is that of the wall, not of the simulation: receivers compare it
 * with their own clock and refuse what is more than five minutes old.
 */
export function signatureHeader(body: string, secret: string, now = Date.now()): string {
  const at = Math.floor(now / 1000);
  const signature = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex');
  return `t=${at},v1=${signature}`;
}
