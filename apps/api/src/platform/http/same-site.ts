import { forbidden } from '@unbrace/shared/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses every changing request that another site's page made a browser send (Sec-Fetch-Site, Origin). */
export function refuseCrossSite(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, next) => {
    if (!safe.has(request.method) && isCrossSite(request))
      next(forbidden(undefined, 'Requests from another site are refused.'));
    else next();
  });
}

function isCrossSite({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  if (headers.origin === undefined) return false;
  return !URL.canParse(headers.origin) || new URL(headers.origin).host !== headers.host;
}
