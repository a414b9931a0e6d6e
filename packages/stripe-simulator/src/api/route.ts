import type { z } from 'zod';
import { readParams } from '../params/read-params.ts';
import type { Context } from './context.ts';

export type Method = 'GET' | 'POST' | 'DELETE';

/** What a route does once its parameters are read; it answers Stripe's object. */
export type Doing<P> = (context: Context, params: P, id: string) => object;

export interface Route {
  method: Method;
  path: string;
  /** Reads the parameters and throws if they make no sense; what comes back does the deed. */
  prepare(input: unknown): (context: Context, id: string) => object;
}

export const route = <S extends z.ZodType>(
  method: Method,
  path: string,
  schema: S,
  doing: Doing<z.output<S>>,
): Route => ({
  method,
  path,
  prepare(input) {
    const read = readParams(schema, input);
    return (context, id) => doing(context, read, id);
  },
});
