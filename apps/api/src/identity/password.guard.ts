import { createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { SignInRequest } from '@unbrace/shared/identity';
import { unauthenticated, type UserId } from '@unbrace/shared/kernel';
import type { FastifyRequest } from 'fastify';
import { checked } from '../platform/http/validation.ts';

/** Lets a request with the right e-mail and password through. Guards run before pipes, so the body is checked here. */
@Injectable()
export class PasswordGuard extends AuthGuard('password') {
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.body = checked(SignInRequest, request.body);
    return (await super.canActivate(context)) as boolean;
  }

  override handleRequest<Found>(error: Error | null, found: Found | false): Found {
    if (error) throw error;
    if (!found) throw unauthenticated(undefined);
    return found;
  }
}

/** The user whose password was right. */
export const CheckedUser = createParamDecorator(
  (_: unknown, context: ExecutionContext): UserId =>
    context.switchToHttp().getRequest<FastifyRequest & { user: UserId }>().user,
);
