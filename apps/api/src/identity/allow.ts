import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Role } from '@unbrace/shared/identity';
import type { FastifyRequest } from 'fastify';
import type { Actor } from './actor.ts';

/** `'anybody'`: no sign-in needed. `'signed-in'`: any role or none. */
export type Allowed = readonly Role[] | 'anybody' | 'signed-in';

export const ALLOWED = 'unbrace:allowed';

/** Which roles may call a route. A route that does not say is refused to everybody. */
export const Allow = (...allowed: readonly Role[]) => allow(allowed);

/** A route for people who are not signed in. */
export const AllowAnybody = () => allow('anybody');

/** A route for whoever is signed in, whatever their role. */
export const AllowSignedIn = () => allow('signed-in');

// The OpenAPI document says it too: the test that walks every route asks there who may.
function allow(allowed: Allowed): ClassDecorator & MethodDecorator {
  return applyDecorators(SetMetadata(ALLOWED, allowed), ApiExtension('x-allowed', { to: allowed }));
}

/** The actor of this request. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { user } = context.switchToHttp().getRequest<FastifyRequest & { user?: Actor }>();
  if (!user) throw new Error('a route without sign-in asked for its actor');
  return user;
});

/** The actor of this request, or null on a route for anybody. */
export const MeIfAny = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor | null =>
    context.switchToHttp().getRequest<FastifyRequest & { user?: Actor }>().user ?? null,
);
