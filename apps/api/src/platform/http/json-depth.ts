import { invalid } from '@unbrace/shared/kernel';
import type { FastifyInstance } from 'fastify';

const deepest = 20;

/**
 * Reads JSON bodies: broken UTF-8 and needlessly deep nesting are refused before any schema sees them. A body that was
 * signed is handed on as it came: it is read once its signature is known to fit.
 */
export function parseJsonCarefully(server: FastifyInstance, { signed }: { signed: readonly string[] }): void {
  server.removeContentTypeParser(['application/json', 'text/plain']);
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      const isSigned = signed.includes(request.routeOptions.url ?? '');
      done(null, isSigned ? body : parse(body as Buffer));
    } catch (error) {
      done(error as Error, undefined);
    }
  });
}

function parse(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  const text = decode(body);
  if (depthOf(text) > deepest) throw invalid(undefined, 'The JSON is nested too deeply.');
  try {
    return JSON.parse(text, refuseUnsound) as unknown;
  } catch {
    throw malformed();
  }
}

function decode(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw malformed();
  }
}

function refuseUnsound(key: string, value: unknown): unknown {
  if (key === '__proto__' || !isStorable(key)) throw malformed();
  if (typeof value === 'string' && !isStorable(value)) throw malformed();
  return value;
}

/** PostgreSQL keeps neither NUL nor half a surrogate pair; nobody types them. */
function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

function malformed(): Error {
  return Object.assign(new Error('malformed JSON'), { statusCode: 400 });
}

/** Deepest nesting of brackets outside strings, in one pass, without building anything. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (inString) {
      if (char === '\\') i++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') most = Math.max(most, ++depth);
    else if (char === '}' || char === ']') depth--;
  }
  return most;
}
