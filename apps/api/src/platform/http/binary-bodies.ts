import type { FastifyInstance } from 'fastify';

/** Lets files of these types in as they are, large ones on one route only; everywhere else the usual limit holds. */
export function acceptFiles(
  server: FastifyInstance,
  { types, route, mostBytes }: { types: readonly string[]; route: string; mostBytes: number },
): void {
  server.addContentTypeParser([...types], { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  server.addHook('onRoute', (each) => {
    if (each.url === route && each.method === 'PUT') each.bodyLimit = mostBytes;
  });
}
