import { createParamDecorator, type ExecutionContext, Injectable, type PipeTransform } from '@nestjs/common';
import { LinkToken } from '@unbrace/shared/identity';
import { forbidden, notFound, unauthenticated } from '@unbrace/shared/kernel';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { AskedVisitsRepository } from './asked-visits.repository.ts';
import type { IntakeActor } from './intake-actor.ts';
import { openIntakeLink } from './intake-link.ts';

/** The link travels in a header, never in an address that logs keep. */
export const linkHeader = 'intake-link';

interface Credentials {
  readonly actor: Actor | null;
  readonly token: string | undefined;
  readonly address: string;
}

const GivenCredentials = createParamDecorator((_: unknown, context: ExecutionContext): Credentials => {
  const { user, headers, ip } = context.switchToHttp().getRequest<FastifyRequest & { user?: Actor }>();
  const given = headers[linkHeader];
  return { actor: user ?? null, token: typeof given === 'string' ? given : undefined, address: ip };
});

/** Who answers: the holder of a private link if one was sent along, else the client who is signed in. */
@Injectable()
export class ResolveIntakeActor implements PipeTransform<Credentials, Promise<IntakeActor>> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem unauthenticated, forbidden, not-found, identity/link-spent */
  async transform({ actor, token, address }: Credentials): Promise<IntakeActor> {
    if (token !== undefined) return this.byLink(token, address);
    if (!actor) throw unauthenticated(undefined);
    const { clinicId, clientId } = actor;
    if (clientId === null) throw forbidden(undefined);
    return { by: 'client', clinicId, clientId, audited: actor };
  }

  private async byLink(token: string, address: string): Promise<IntakeActor> {
    if (!LinkToken.safeParse(token).success) throw notFound(undefined);
    const link = await openIntakeLink(this.database, token, this.clock.now());
    const visit = await this.database.transaction(link.clinicId, (tx) =>
      new AskedVisitsRepository(tx).find(link.bookingId),
    );
    if (!visit) throw notFound(undefined);
    return { by: 'link', ...link, recipientId: visit.recipientId, audited: { by: 'link', address } };
  }
}

/** The person who answers this request's health questions. */
export const Answering = () => GivenCredentials(ResolveIntakeActor);
