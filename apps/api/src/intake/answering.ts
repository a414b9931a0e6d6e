import {
  applyDecorators,
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  UseGuards,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { LinkToken } from '@unbrace/shared/identity';
import { forbidden, minutes, notFound, unauthenticated } from '@unbrace/shared/kernel';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../identity/actor.ts';
import { AllowAnybody } from '../identity/allow.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { Throttle } from '../platform/http/throttle.ts';
import { AskedVisitsRepository } from './asked-visits.repository.ts';
import type { IntakeActor } from './intake-actor.ts';
import { openIntakeLink } from './intake-link.ts';

/** The link travels in a header, never in an address that logs keep. */
export const linkHeader = 'intake-link';

type AnsweringRequest = FastifyRequest & { user?: Actor; answering?: IntakeActor };

/** Lets in the holder of a private link if one was sent along, else the client who is signed in. */
@Injectable()
export class AnsweringGuard implements CanActivate {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly throttle: Throttle,
  ) {}

  /** @throws Problem unauthenticated, forbidden, not-found, identity/link-spent, too-many */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<AnsweringRequest>();
    const token = request.headers[linkHeader];
    request.answering = token === undefined ? bySession(request.user) : await this.byLink(token, request.ip);
    return true;
  }

  private async byLink(token: string | string[], address: string): Promise<IntakeActor> {
    // Each answer is saved by itself, and a hotel's guests share an address.
    await this.throttle.count('by-link', address, 3_000, minutes(15));
    const given = LinkToken.safeParse(token);
    if (!given.success) throw notFound(undefined);
    const link = await openIntakeLink(this.database, given.data, this.clock.now());
    const visit = await this.database.transaction(link.clinicId, (tx) =>
      new AskedVisitsRepository(tx).find(link.bookingId),
    );
    if (!visit) throw notFound(undefined);
    return { by: 'link', ...link, recipientId: visit.recipientId, audited: { by: 'link', address } };
  }
}

function bySession(actor: Actor | undefined): IntakeActor {
  if (!actor) throw unauthenticated(undefined);
  const { clinicId, clientId } = actor;
  if (clientId === null) throw forbidden(undefined);
  return { by: 'client', clinicId, clientId, audited: actor };
}

/** A route for the person who answers: no sign-in is needed where a link is held. */
export const AllowAnswering = () =>
  applyDecorators(
    AllowAnybody(),
    UseGuards(AnsweringGuard),
    ApiHeader({ name: linkHeader, required: false, description: 'A private link, instead of a session' }),
  );

/** The person who answers this request's health questions. */
export const Answering = createParamDecorator((_: unknown, context: ExecutionContext): IntakeActor => {
  const { answering } = context.switchToHttp().getRequest<AnsweringRequest>();
  if (!answering) throw new Error('a route without AllowAnswering asked who answers');
  return answering;
});
