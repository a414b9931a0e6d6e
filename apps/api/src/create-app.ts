import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import { StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { documentTypes, mostDocumentBytes } from '@unbrace/shared/care';
import { NestFactory, Reflector } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module.ts';
import { Config } from './platform/config/config.ts';
import { acceptFiles } from './platform/http/binary-bodies.ts';
import { parseJsonCarefully } from './platform/http/json-depth.ts';
import { serveApiDocs } from './platform/http/api-docs.ts';
import { logRequests } from './platform/http/logging.ts';
import { ProblemFilter } from './platform/http/problem.filter.ts';
import { refuseCrossSite } from './platform/http/same-site.ts';
import { securityHeaders } from './platform/http/security-headers.ts';
import { validationPipe } from './platform/http/validation.ts';
import { serveWeb } from './platform/http/web.ts';

const bodyLimitBytes = 256 * 1024;

/** Logs wait for the configured logger; bodies are parsed by `parseJsonCarefully` alone. */
export const nestOptions = { bufferLogs: true, bodyParser: false };

/** Fastify with the product's limits. */
export function fastify(): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: bodyLimitBytes,
    trustProxy: 'loopback',
    requestTimeout: 30_000,
    genReqId: () => randomUUID(),
  });
}

/** The API as a Nest application on Fastify, ready to listen. */
export async function createApp(): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, fastify(), nestOptions);
  await configure(app);
  return app;
}

/** What makes a Nest application ours: used by the product and by the HTTP tests alike. */
export async function configure(app: NestFastifyApplication): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  app.useLogger(app.get(Logger));
  logRequests(server);
  await app.register(cookie);
  await securityHeaders(app);
  refuseCrossSite(server);
  parseJsonCarefully(server, { signed: ['/api/v1/stripe/webhooks'] });
  acceptFiles(server, {
    types: documentTypes,
    route: '/api/v1/care-documents/:id/file',
    mostBytes: mostDocumentBytes,
  });
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(validationPipe());
  app.useGlobalInterceptors(new StandardSchemaSerializerInterceptor(app.get(Reflector)));
  serveApiDocs(app);
  await serveWeb(app, app.get(Config).webRoot);
  app.enableShutdownHooks();
}
