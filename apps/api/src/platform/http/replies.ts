import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import { ProblemDocument } from '@unbrace/shared/kernel';
import type { z } from 'zod';

/** What a route answers: unknown fields are stripped on the way out, and the OpenAPI document says the same. */
export function Replies(schema: z.ZodType, status = 200): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    SerializeOptions({ schema }),
    ApiResponse({ status, standardSchema: schema, description: 'Done' }),
    RepliesProblems(),
  );
}

/** A route that answers nothing but its status. */
export function RepliesNothing(): MethodDecorator {
  return applyDecorators(HttpCode(204), ApiResponse({ status: 204, description: 'Done' }), RepliesProblems());
}

/** A route that answers a file as it is, of one of these media types. */
export function RepliesFile(...types: readonly string[]): MethodDecorator {
  const content = Object.fromEntries(
    types.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]),
  );
  return applyDecorators(ApiResponse({ status: 200, content, description: 'The file' }), RepliesProblems());
}

/** A route that answers server-sent events, each with such a value. */
export function RepliesStream(schema: z.ZodType): MethodDecorator {
  return applyDecorators(
    ApiProduces('text/event-stream'),
    ApiResponse({ status: 200, standardSchema: schema, description: 'Events, each with such a value' }),
    RepliesProblems(),
  );
}

function RepliesProblems(): MethodDecorator {
  return ApiResponse({
    status: 'default',
    standardSchema: ProblemDocument,
    description: 'A problem (RFC 9457)',
  });
}
