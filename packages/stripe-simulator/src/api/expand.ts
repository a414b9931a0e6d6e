import type { World } from '../world.ts';
import { kinds, prefixes, type Kind } from '../state/kinds.ts';
import { invalid } from './stripe-error.ts';
import { included } from './included.ts';

/** Fields that refer to another object, by the kind that has them. Those that are always null here count too. */
const references: Partial<Record<string, readonly string[]>> = {
  customer: ['default_source', 'test_clock'],
  payment_method: ['customer'],
  payment_intent: [
    'application',
    'customer',
    'latest_charge',
    'on_behalf_of',
    'payment_method',
    'review',
    'source',
  ],
  setup_intent: ['application', 'customer', 'latest_attempt', 'mandate', 'on_behalf_of', 'payment_method'],
  setup_attempt: ['application', 'customer', 'on_behalf_of', 'payment_method', 'setup_intent'],
  charge: [
    'application',
    'application_fee',
    'balance_transaction',
    'customer',
    'failure_balance_transaction',
    'on_behalf_of',
    'payment_intent',
    'review',
    'transfer',
  ],
  refund: ['balance_transaction', 'charge', 'customer', 'payment_intent', 'payment_method'],
  balance_transaction: ['source'],
  application_fee: ['balance_transaction', 'charge', 'originating_transaction'],
  fee_refund: ['balance_transaction', 'fee'],
  'checkout.session': [
    'customer',
    'invoice',
    'payment_intent',
    'payment_link',
    'setup_intent',
    'subscription',
  ],
};

type Json = Record<string, unknown>;

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy of a reply in which the named references are the objects themselves. */
export function expand(world: World, reply: object, paths: readonly string[] = []): object {
  const copy = structuredClone(reply);
  paths.forEach((path, index) => {
    const steps = path.split('.');
    const param = `expand[${index}]`;
    if (steps.length > 4)
      throw invalid(`You cannot expand more than 4 levels of a property (${path}).`, { param });
    expandAt(world, copy as Json, steps, { path, param });
  });
  return copy;
}

interface Asked {
  path: string;
  param: string;
}

function expandAt(world: World, object: Json, [step, ...rest]: string[], asked: Asked): void {
  if (step === undefined) return;
  if (object['object'] === 'list' && step === 'data') {
    if (!rest.length) throw cannot(asked);
    for (const each of object['data'] as Json[]) expandAt(world, each, rest, asked);
    return;
  }
  // Groups such as payment_method_options have no kind of their own; nothing inside of them is resolved here.
  const kind = String(object['object']);
  const value = object[step];
  if (references[kind]?.includes(step)) {
    if (typeof value === 'string') object[step] = structuredClone(find(world, value) ?? value);
  } else if (value === undefined) {
    const list = included(world, object, step);
    if (!list) throw cannot(asked);
    object[step] = list;
  } else if (!isJson(value) || !rest.length) {
    throw cannot(asked);
  }
  const next = object[step];
  if (rest.length && isJson(next)) expandAt(world, next, rest, asked);
}

const cannot = ({ path, param }: Asked) => invalid(`This property cannot be expanded (${path}).`, { param });

/** An object by its id alone: a reference can lead from a connected account to the platform and back. */
function find(world: World, id: string): object | undefined {
  const kind = kinds.find((each) => id.startsWith(`${prefixes[each]}_`));
  return kind && findOf(world, kind, id);
}

function findOf(world: World, kind: Kind, id: string): object | undefined {
  for (const account of world.accounts()) {
    const found = account.all(kind).get(id);
    if (found) return found;
  }
  return undefined;
}
