import fc from 'fast-check';
import { z } from 'zod';
import { Facts } from '../facts.ts';

/** Any well-typed facts: each fact given or left out, read off the schema itself. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .record(
    Object.fromEntries(Object.entries(Facts.shape).map(([name, schema]) => [name, anyOf(schema.unwrap())])),
    { requiredKeys: [] },
  )
  .map((facts) => Facts.parse(facts));

/** Where one answer can decide: few facts are given. */
export const fewFacts: fc.Arbitrary<Facts> = anyFacts.chain((facts) =>
  fc
    .subarray(Object.keys(facts), { maxLength: 6 })
    .map((names) => Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name)))),
);

function anyOf(schema: unknown): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodNullable) return fc.option(anyOf(schema.unwrap()), { freq: 8 });
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodArray) return fc.uniqueArray(anyOf(schema.element), { maxLength: 2 });
  if (schema instanceof z.ZodNumber) return anyNumber(schema);
  if (schema instanceof z.ZodTuple)
    return fc
      .integer({ min: 60, max: 180 })
      .chain((low) => fc.tuple(fc.integer({ min: low + 1, max: 280 }), fc.constant(low)));
  return fc.constantFrom('carrying a box', 'something else');
}

/** Small numbers are where the edges of the rules are. */
function anyNumber(schema: z.ZodNumber): fc.Arbitrary<number> {
  const min = schema.minValue ?? 0;
  const max = schema.maxValue ?? 0;
  const near = { min, max: Math.min(max, min + 120) };
  const whole = fc.oneof(fc.integer(near), fc.integer({ min, max }));
  return schema.format === null ? fc.oneof(whole, fc.double({ ...near, noNaN: true })) : whole;
}
