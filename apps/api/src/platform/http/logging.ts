import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Params } from 'nestjs-pino';
import type { Config } from '../config/config.ts';
import type { LogSink } from './log-sink.ts';

/** Logs carry ids, method, route and time: no body, no query, no header, no cookie, nothing that a person typed. */
export function logging(config: Config, sink: LogSink): Params {
  return {
    pinoHttp: [
      {
        level: config.logLevel,
        genReqId: () => randomUUID(),
        redact: [
          'req.headers',
          'res.headers',
          'req.query',
          'req.params',
          'req.remoteAddress',
          'req.remotePort',
        ],
        serializers: {
          req: ({ id, method, raw }: { id: string; method: string; raw?: FastifyRequest }) => ({
            id,
            method,
            route: raw?.routeOptions.url,
          }),
          res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
          err: ({ type }: { type: string }) => ({ type }),
        },
      },
      sink,
    ],
  };
}
