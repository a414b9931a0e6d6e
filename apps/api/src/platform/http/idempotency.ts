import { createHmac } from 'node:crypto';
import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { ClinicId } from '@unbrace/shared/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable, of } from 'rxjs';
import { Config } from '../config/config.ts';
import { AnswerOnce } from './answer-once.ts';
import type { Wish } from './idempotency-keys.repository.ts';
import { ValidationProblem } from './validation.ts';

const header = 'idempotency-key';
const wellFormed = /^[\x21-\x7e]{16,100}$/;

/**
 * A POST whose repetition by the same user is answered as the first time and done once. It needs the header
 * `Idempotency-Key`; a refused request may be tried again under its key.
 */
export function Idempotent(): MethodDecorator {
  return applyDecorators(
    UseInterceptors(IdempotencyInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description:
        '16 to 100 characters, new for each thing that is asked for and the same for its repetition',
      schema: { type: 'string', minLength: 16, maxLength: 100 },
    }),
  );
}

interface SignedIn {
  readonly user?: { readonly userId: string; readonly clinicId: ClinicId };
}

@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly once: AnswerOnce,
    private readonly config: Config,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest & SignedIn>();
    if (!request.user) throw new Error('an idempotent route needs a signed-in user');
    const { clinicId } = request.user;
    const wish = this.wishOf(request, request.user.userId);
    const earlier = await this.once.begin(clinicId, wish);
    if (earlier) {
      void context.switchToHttp().getResponse<FastifyReply>().header('idempotency-replayed', 'true');
      return of(earlier.answer);
    }
    const work = () => lastValueFrom(next.handle() as Observable<unknown>, { defaultValue: undefined });
    return from(this.once.finish(clinicId, wish, work));
  }

  /** @throws ValidationProblem that says what to send */
  private wishOf(request: FastifyRequest, userId: string): Wish {
    const key = request.headers[header];
    if (typeof key !== 'string' || !wellFormed.test(key)) {
      const message = 'send this header: 16 to 100 characters, new for each thing that you ask for';
      throw new ValidationProblem([{ path: 'Idempotency-Key', message }]);
    }
    const route = `${request.method} ${request.routeOptions.url ?? ''}`;
    return { userId, key, route, requestHash: this.digest(request) };
  }

  /** Keyed, because a plain hash of a short answer could be guessed. */
  private digest({ url, body }: FastifyRequest): string {
    return createHmac('sha256', this.config.masterKey)
      .update(JSON.stringify([url, body]))
      .digest('base64url');
  }
}
