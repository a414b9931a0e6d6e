import createClient from 'openapi-fetch';
import { problemFrom } from './api-problem.ts';
import type { components, paths } from './schema.d.ts';

/** The API of the same origin, typed by its OpenAPI document. The session is a cookie, so there is nothing to add. */
export const api = createClient<paths>({
  baseUrl: '',
  credentials: 'same-origin',
  headers: { Accept: 'application/json, application/problem+json' },
});

/** What the API calls by that name in its document: `Schema<'Booking'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

type Answer = { data?: unknown; error?: unknown; response: Response };
type Data<A> = A extends { error?: never; data: infer D } ? D : never;

/**
 * The body of an answer: `api.GET('/api/v1/...').then(unwrap)`.
 *
 * @throws ApiProblem when the API refused. A network failure is fetch's own TypeError.
 */
export function unwrap<A extends Answer>(answer: A): Data<A> {
  if (!answer.response.ok) throw problemFrom(answer.error, answer.response.status);
  return answer.data as Data<A>;
}
