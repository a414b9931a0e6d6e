import { Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { Params } from 'nestjs-pino';
import type { Config } from '../config/config.ts';
import type { LogSink } from './log-sink.ts';

/** The logger of the whole product. Its own middleware for requests is off: it would see addresses and headers. */
export function logging(config: Config, sink: LogSink): Params {
  return { pinoHttp: [{ level: config.logLevel, autoLogging: false }, sink], forRoutes: [] };
}

/** Logs each request by id, method, route, status and time: no body, no query, no header, nothing that a person typed. */
export function logRequests(server: FastifyInstance): void {
  const log = new Logger('Http');
  server.addHook('onResponse', (request, reply, done) => {
    const { id, method, routeOptions } = request;
    const milliseconds = Math.round(reply.elapsedTime);
    log.log(
      { requestId: id, method, route: routeOptions.url, status: reply.statusCode, milliseconds },
      'request',
    );
    done();
  });
}
