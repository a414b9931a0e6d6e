import { z } from 'zod';

/** What is wrong with one input: where, and what to do. Never the value itself. */
export const Issue = z
  .object({ path: z.string(), message: z.string() })
  .meta({ id: 'Issue', description: 'Where the input is wrong and what to do; never the value' });
export type Issue = z.infer<typeof Issue>;

/** RFC 9457 problem details as they travel. `type` is stable and is what a program decides by. */
export const ProblemDocument = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    issues: z.array(Issue).optional(),
    details: z.unknown().optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details' });
export type ProblemDocument = z.infer<typeof ProblemDocument>;

/** A refusal that a person is told about. Thrown by verbs, turned into problem+json by one filter, recognised by the web. */
export class Problem extends Error {
  readonly declaration: ProblemDeclaration<z.ZodType>;
  readonly details: unknown;
  readonly detail: string | undefined;

  constructor(declaration: ProblemDeclaration<z.ZodType>, details: unknown, detail?: string) {
    super(declaration.title);
    this.name = 'Problem';
    this.declaration = declaration;
    this.details = details;
    this.detail = detail;
  }

  toDocument(): ProblemDocument {
    const { type, title, status } = this.declaration;
    return {
      type: `urn:unbrace:problem:${type}`,
      title,
      status,
      ...(this.detail === undefined ? {} : { detail: this.detail }),
      ...(this.details === undefined ? {} : { details: this.details }),
    };
  }
}

/** A kind of problem: call it with its details to make one to throw, ask `is` to recognise one on the wire. */
export interface ProblemDeclaration<Details extends z.ZodType> {
  (details: z.input<Details>, detail?: string): Problem;
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly details: Details;
  is(document: unknown): document is ProblemDocument & { details: z.output<Details> };
}

/**
 * Declares a kind of problem, once, in `<feature>.problems.ts`.
 *
 * @param type stable name, `feature/what-is-wrong`
 * @param status HTTP status, 4xx
 * @param title one sentence for a person
 * @param details schema of the typed details; leave out when there are none
 */
export function problem<Details extends z.ZodType = z.ZodUndefined>(
  type: string,
  status: number,
  title: string,
  details?: Details,
): ProblemDeclaration<Details> {
  const schema = (details ?? z.undefined()) as Details;
  const make = (given: z.input<Details>, detail?: string) => new Problem(declaration, given, detail);
  const declaration: ProblemDeclaration<Details> = Object.assign(make, {
    type,
    status,
    title,
    details: schema,
    is: (document: unknown): document is ProblemDocument & { details: z.output<Details> } => {
      const parsed = ProblemDocument.safeParse(document);
      return (
        parsed.success &&
        parsed.data.type === `urn:unbrace:problem:${type}` &&
        schema.safeParse(parsed.data.details).success
      );
    },
  });
  return declaration;
}

/** Not there, or not yours: the same answer, so that nobody can probe for ids. */
export const notFound = problem('not-found', 404, 'Not found');
/** Signed out, or the session has ended. */
export const unauthenticated = problem('unauthenticated', 401, 'Please sign in');
/** Signed in, but this role may not do this. */
export const forbidden = problem('forbidden', 403, 'Your role may not do this');
/** The request itself is malformed; `issues` names each place. */
export const invalid = problem('invalid', 422, 'Some of what was sent is not right');
/** Somebody else changed it first, or the same key was used for something else. */
export const conflict = problem('conflict', 409, 'Somebody else changed this in the meantime');
/** Too many tries; wait. */
export const tooMany = problem(
  'too-many',
  429,
  'Too many tries. Please wait a little',
  z.object({ retryAfterSeconds: z.int() }),
);
