import type { IncomingHttpHeaders } from 'node:http';
import type { Account } from '../state/account.ts';
import type { World } from '../world.ts';
import { Refusal } from './stripe-error.ts';

/** The account that a request is about: the key's, or the connected one that `Stripe-Account` names. */
export function authenticate(world: World, headers: IncomingHttpHeaders, apiKey?: string): Account {
  const key = keyOf(headers.authorization);
  if (!key) throw new Refusal(401, { type: 'invalid_request_error', message: noKey });
  const accepted = apiKey ? key === apiKey : /^[sr]k_test_\w+$/.test(key);
  if (!accepted)
    throw new Refusal(401, {
      type: 'invalid_request_error',
      message: `Invalid API Key provided: ${masked(key)}`,
    });

  const id = headers['stripe-account'];
  if (id === undefined) return world.platform;
  const account = world.connected(String(id));
  if (account) return account;
  throw new Refusal(403, {
    type: 'invalid_request_error',
    code: 'account_invalid',
    message:
      `The provided key '${masked(key)}' does not have access to account '${String(id)}' (or that account does not ` +
      'exist). Application access may have been revoked.',
  });
}

function keyOf(header: string | undefined): string | undefined {
  const [scheme, value = ''] = header?.split(' ') ?? [];
  if (scheme?.toLowerCase() === 'bearer') return value;
  if (scheme?.toLowerCase() === 'basic') return Buffer.from(value, 'base64').toString().split(':')[0];
  return undefined;
}

const masked = (key: string): string => `${key.slice(0, 8)}********${key.slice(-4)}`;

const noKey =
  'You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth ' +
  "(e.g. 'Authorization: Bearer YOUR_SECRET_KEY').";
