import { StandardSchemaValidationPipe, type PipeTransform } from '@nestjs/common';
import { invalid, type Issue, Problem } from '@unbrace/shared/kernel';
import type { z } from 'zod';

/** Where input is wrong and what to do; values are never echoed. */
export class ValidationProblem extends Problem {
  constructor(private readonly issues: readonly Issue[]) {
    super(invalid, undefined);
  }

  override toDocument() {
    return { ...super.toDocument(), issues: [...this.issues] };
  }
}

interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** Checks bodies, queries and parameters against their zod schemas; 422 with the path of each issue. */
export function validationPipe(): PipeTransform {
  return new StandardSchemaValidationPipe({
    exceptionFactory: (issues: readonly SchemaIssue[]) =>
      new ValidationProblem(issues.slice(0, 50).map(issueOf)),
  });
}

function issueOf({ path = [], message }: SchemaIssue): Issue {
  const keys = path.map((segment) =>
    String(typeof segment === 'object' ? segment.key : segment).slice(0, 60),
  );
  return { path: keys.join('.'), message: quotesNothing(message) };
}

/** zod names unknown keys in its message; a key is the sender's text, so it is not repeated. */
function quotesNothing(message: string): string {
  return message.startsWith('Unrecognized key') ? 'has a field that is not known here' : message;
}

/** Checks a value where no pipe runs, with the same answer. @throws ValidationProblem */
export function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new ValidationProblem(parsed.error.issues.slice(0, 50).map(issueOf));
  return parsed.data;
}
