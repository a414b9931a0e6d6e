import { z } from 'zod';
import { list, text } from './kinds.ts';

/** The library's types as a reader of forms makes them: what is optional may also be undefined. */
type Loose<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer U)[]
    ? Loose<U>[]
    : {
        [K in keyof T]:
          Loose<T[K]> | (undefined extends T[K] ? undefined : object extends Pick<T, K> ? undefined : never);
      };

type Shape<P> = { [K in keyof P]?: z.ZodType<Loose<P[K]>> };

/**
 * The parameters of a route, spelled and typed by the official library's own: a name that Stripe does not know or a
 * value that it would not take does not compile. Those of Stripe's that are not listed are refused as unknown.
 */
export const params =
  <P>() =>
  <S extends Shape<P>>(shape: S & Record<Exclude<keyof S, keyof P>, never>) =>
    z.strictObject({ expand: list(text).optional(), ...(shape as S) });

/** A nested group of parameters. */
export const group = z.strictObject;
