import { z } from 'zod';

/** In a form everything is text; these read it as Stripe does and refuse it with Stripe's codes. */
type Refuse = (message: string, code?: string) => never;

function read<T>(parse: (value: string, refuse: Refuse) => T) {
  return z.string().transform((value, context): T => {
    const refuse = (message: string, code?: string) => {
      context.issues.push({ code: 'custom', input: value, message, params: { code } });
      return z.NEVER;
    };
    if (value === '') return refuse('', 'parameter_invalid_empty');
    return parse(value, refuse);
  });
}

/** Text of one character to `most`. */
export const textUpTo = (most: number) =>
  read((value, refuse) =>
    value.length > most
      ? refuse(`Invalid string: must be at most ${most} characters`, 'parameter_invalid_string')
      : value,
  );

export const text = textUpTo(5000);

/** A whole number within bounds. */
export const integer = (least = 0, most = 99_999_999) =>
  read((value, refuse) => {
    if (!/^-?\d{1,15}$/.test(value)) return refuse(`Invalid integer: ${value}`, 'parameter_invalid_integer');
    const number = Number(value);
    if (number < least)
      return refuse(`This value must be greater than or equal to ${least}.`, 'parameter_invalid_integer');
    if (number > most)
      return refuse(`This value must be less than or equal to ${most}.`, 'parameter_invalid_integer');
    return number;
  });

/** A point in time, in epoch seconds. */
export const timestamp = read((value, refuse) =>
  /^\d{1,11}$/.test(value) ? Number(value) : refuse(`Invalid integer: ${value}`, 'parameter_invalid_integer'),
);

export const flag = read((value, refuse) =>
  value === 'true' || value === 'false' ? value === 'true' : refuse(`Invalid boolean: ${value}`),
);

/** One of the values that are listed. */
export const oneOf = <const V extends string>(...values: V[]) =>
  read((value, refuse): V => {
    const known = values.find((each) => each === value);
    if (known) return known;
    return refuse(`Invalid value: must be one of ${values.join(', ')}`);
  });

export const list = <T extends z.ZodType>(each: T) => z.array(each);

/** A value that the empty string takes away. */
export const clearable = <T extends z.ZodType>(kind: T) =>
  z.union([z.literal('').transform(() => null), kind]);

/** Up to 50 keys of 40 characters with values of 500; an empty value takes its key away. */
export const metadata = z
  .record(
    z.string().max(40, { error: 'Metadata keys can have up to 40 characters.' }),
    z.string().max(500, { error: 'Metadata values can have up to 500 characters.' }),
  )
  .refine((value) => Object.keys(value).length <= 50, { error: 'Metadata can have up to 50 keys.' });

/** A moment, or the bounds of moments. */
export const range = z.union([
  timestamp,
  z.strictObject({
    gt: timestamp.optional(),
    gte: timestamp.optional(),
    lt: timestamp.optional(),
    lte: timestamp.optional(),
  }),
]);

const supported = ['aud', 'cad', 'chf', 'dkk', 'eur', 'gbp', 'nzd', 'nok', 'sek', 'sgd', 'usd'];

/** A currency of two decimals, in lower case. */
export const currency = read((value, refuse) => {
  const lower = value.toLowerCase();
  if (supported.includes(lower)) return lower;
  return refuse(
    `Invalid currency: ${lower}. The simulation supports these currencies: ${supported.join(', ')}`,
  );
});

/** A web address with its scheme. */
export const webAddress = read((value, refuse) =>
  URL.canParse(value) && /^https?:/.test(value) ? value : refuse('Not a valid URL', 'url_invalid'),
);

export const email = read((value, refuse) =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)
    ? value
    : refuse(`Invalid email address: ${value}`, 'email_invalid'),
);

const line = text.optional();

export const address = z.strictObject({
  city: line,
  country: line,
  line1: line,
  line2: line,
  postal_code: line,
  state: line,
});

/** The parameters of each list. */
export const page = {
  limit: integer(1, 100).optional(),
  starting_after: text.optional(),
  ending_before: text.optional(),
};
