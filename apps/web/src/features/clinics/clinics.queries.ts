import { queryOptions } from '@tanstack/react-query';
import { api, type Schema, unwrap } from '../../api/client.ts';

export type PublicClinic = Schema<'PublicClinic'>;

/** What anybody may know about a clinic. */
export const clinicQuery = (slug: string) =>
  queryOptions({
    queryKey: ['clinic', slug],
    queryFn: () => api.GET('/api/v1/clinics/{slug}', { params: { path: { slug } } }).then(unwrap),
    staleTime: 10 * 60_000,
  });
