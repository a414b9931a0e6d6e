import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

/** apps/web/dist, from apps/api/dist/platform/http and from apps/api/src/platform/http alike. */
const builtWeb = fileURLToPath(new URL('../../../../web/dist', import.meta.url));

const page = 'index.html';
const forever = { maxAge: '365d', immutable: true } as const;
const askEachTime = { maxAge: 0 } as const;

/** Serves the built web: its files, and its one page for every address of the product that a person can open. */
export async function serveWeb(app: NestFastifyApplication, root = builtWeb): Promise<void> {
  const files = await filesIn(root);
  if (!files.has(page)) return;
  await app.register(fastifyStatic, { root, serve: false });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) => {
      const file = new URL(request.url, 'http://here').pathname.slice(1);
      // Vite puts a hash of the content into the names of what it puts under assets.
      if (files.has(file)) return reply.sendFile(file, file.startsWith('assets/') ? forever : askEachTime);
      if (isPage(request, file)) return reply.sendFile(page, askEachTime);
      reply.callNotFound();
      return reply;
    });
}

function isPage({ headers }: FastifyRequest, file: string): boolean {
  // Whoever asks for the front page gets it, a browser or not.
  if (file === '') return true;
  return file !== 'api' && !file.startsWith('api/') && (headers.accept ?? '').includes('text/html');
}

async function filesIn(root: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')),
  );
}
