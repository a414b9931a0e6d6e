import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { forbidden, unauthenticated } from '@unbrace/shared/kernel';
import { type Actor, hasRole } from './actor.ts';
import { ALLOWED, type Allowed } from './allow.ts';

/** Resolves the session of every request by Passport, and refuses what the route's `@Allow` does not name. */
@Injectable()
export class SessionGuard extends AuthGuard('session') {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  // Passport decides "who"; `Allow` decides "may". A route without `Allow` is closed.
  override handleRequest<Found>(
    error: Error | null,
    found: Found | false,
    _info: unknown,
    context: ExecutionContext,
  ): Found {
    if (error) throw error;
    const allowed = this.reflector.getAllAndOverride<Allowed | undefined>(ALLOWED, [
      context.getHandler(),
      context.getClass(),
    ]);
    const actor = found === false || !found ? null : (found as Found & Actor);
    if (allowed === 'anybody') return actor ?? (undefined as Found);
    if (!actor) throw unauthenticated(undefined);
    if (allowed === 'signed-in') return actor;
    if (!allowed || !hasRole(actor, ...allowed)) throw forbidden(undefined);
    return actor;
  }
}
