import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import {
  conflict,
  invalid,
  notFound,
  Problem,
  type ProblemDocument,
  unauthenticated,
} from '@unbrace/shared/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sqlState } from '../database/violations.ts';

/** Any error becomes one problem+json document; what is not meant for people becomes a 500 without detail. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const document = documentOf(error);
    // Only the kind of error and the route: messages of errors can hold what a person typed.
    if (document.status >= 500) {
      this.log.error(
        { requestId: request.id, kind: kindOf(error), sqlState: sqlState(error), stack: framesOf(error) },
        'request failed',
      );
    }
    void reply
      .status(document.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify({ ...document, instance: `urn:request:${request.id}` }));
  }
}

/** A NUL in an address (bodies with one never come this far), no date, and a date beyond what PostgreSQL holds. */
const unstorable = new Set(['22021', '22007', '22008']);

function documentOf(error: unknown): ProblemDocument {
  if (error instanceof Problem) return error.toDocument();
  if (error instanceof HttpException) return documentOfStatus(error.getStatus());
  if (unstorable.has(sqlState(error) ?? '')) return invalid(undefined).toDocument();
  if (sqlState(error) === '40P01' || sqlState(error) === '40001') return conflict(undefined).toDocument();
  return documentOfStatus(statusOf(error) ?? 500);
}

function documentOfStatus(status: number): ProblemDocument {
  if (status === 404) return notFound(undefined).toDocument();
  if (status === 401) return unauthenticated(undefined).toDocument();
  const [type, title] = titles[status] ?? (status < 500 ? titles[400] : titles[500]) ?? ['error', 'Error'];
  return { type: `urn:unbrace:problem:${type}`, title, status };
}

const titles: Record<number, readonly [string, string]> = {
  400: ['malformed', 'The request could not be read'],
  403: ['forbidden', 'Your role may not do this'],
  405: ['method-not-allowed', 'This address does not take that method'],
  413: ['too-large', 'What was sent is too large'],
  415: ['unsupported-media-type', 'Send JSON, with content-type application/json'],
  429: ['too-many', 'Too many tries. Please wait a little'],
  500: ['internal', 'Something went wrong on our side. Nothing was changed; please try again'],
  503: ['unavailable', 'Not ready yet; please try again in a moment'],
};

/** Fastify's own refusals (malformed JSON, body too large) carry `statusCode`. */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  return typeof error.statusCode === 'number' && error.statusCode >= 400 && error.statusCode < 500
    ? error.statusCode
    : undefined;
}

function kindOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

function framesOf(error: unknown): string[] {
  if (!(error instanceof Error) || !error.stack) return [];
  return error.stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 12);
}
