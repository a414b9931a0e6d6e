import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Role } from '@unbrace/shared/identity';
import type { FastifyRequest } from 'fastify';
import type { Actor } from './actor.ts';

/** `'anybody'`: no sign-in needed. `'signed-in'`: any role or none. */
export type Allowed = readonly Role[] | 'anybody' | 'signed-in';

export const ALLOWED = 'unbrace:allowed';

/** Which roles may call a route. A route that does not say is refused to everybody. */
export const Allow = (...allowed: readonly Role[]) => SetMetadata<string, Allowed>(ALLOWED, allowed);

/** A route for people who are not signed in. */
export const AllowAnybody = () => SetMetadata<string, Allowed>(ALLOWED, 'anybody');

/** A route for whoever is signed in, whatever their role. */
export const AllowSignedIn = () => SetMetadata<string, Allowed>(ALLOWED, 'signed-in');

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
