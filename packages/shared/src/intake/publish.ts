import { sha256 } from '../triage/index.ts';
import type { Questionnaire } from './questionnaire.ts';

/** Seals a definition with the hash of its content: the same words and meanings, the same hash. */
export function publish(definition: Omit<Questionnaire, 'hash'>): Questionnaire {
  return { ...definition, hash: sha256(canonical(definition)) };
}

/** JSON with the keys of every object in order, so that writing order does not change a hash. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
