import { z } from 'zod';

/** Asked and answered: absent means no. */
export const yesOrNo = (meaning: string) => z.boolean().optional().describe(meaning);

export const whole = (from: number, to: number, meaning: string) =>
  z.int().min(from).max(to).optional().describe(meaning);

export const decimal = (from: number, to: number, meaning: string) =>
  z.number().min(from).max(to).optional().describe(meaning);

export const oneOf = <const Values extends readonly string[]>(values: Values, meaning: string) =>
  z.enum(values).optional().describe(meaning);

export const anyOf = <const Values extends readonly string[]>(values: Values, meaning: string) =>
  z.array(z.enum(values)).optional().describe(meaning);

/** The same fact, where null is an answer of its own: asked, but not known. */
export const orUnknown = <Schema extends z.ZodType>(fact: z.ZodOptional<Schema>) =>
  z
    .nullable(fact.unwrap())
    .optional()
    .describe(fact.description ?? '');

/** A few words as typed. Blank is not an answer. */
export const shortText = (longest: number, meaning: string) =>
  z.string().max(longest).regex(/\S/, { error: 'must not be blank' }).optional().describe(meaning);

export const texts = (meaning: string) => z.array(z.string()).optional().describe(meaning);

/** Systolic and diastolic, mmHg; null is no reading. */
export const bloodPressure = (meaning: string) =>
  z
    .tuple([z.int().min(60).max(280), z.int().min(30).max(180)])
    .refine(([systolic, diastolic]) => systolic > diastolic, { error: 'the first number is the higher one' })
    .nullable()
    .optional()
    .describe(meaning);
