import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './client.ts';

/** What kind of installation this is: a demo says so on every page. */
export const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: () => api.GET('/api/v1/installation').then(unwrap),
  staleTime: Infinity,
});
