import { ProblemDocument } from '@unbrace/shared/kernel';

/** The problem document that an error carries, when the server refused with one; undefined for anything else. */
export function problemOf(error: unknown): ProblemDocument | undefined {
  if (typeof error !== 'object' || error === null || !('document' in error)) return undefined;
  const parsed = ProblemDocument.safeParse(error.document);
  return parsed.success ? parsed.data : undefined;
}

/** Whether the server was not reached at all: `fetch` then throws a TypeError. */
export function isOffline(error: unknown): boolean {
  return error instanceof TypeError;
}
