import { Injectable } from '@nestjs/common';
import { notAMember } from '@unbrace/shared/identity';
import type { ClinicId, UserId } from '@unbrace/shared/kernel';
import { joinAsClient } from '../clients/join-as-client.ts';
import { FindClinic } from '../clinics/find-clinic.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { MembershipsRepository } from './memberships.repository.ts';
import { type Device, OpenSession } from './open-session.ts';
import { UsersRepository } from './users.repository.ts';

/** Chooses the clinic that a session is for. A person who comes to a clinic for the first time becomes its client. */
@Injectable()
export class EnterClinic {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly findClinic: FindClinic,
    private readonly openSession: OpenSession,
  ) {}

  /** @returns the token of the new session. @throws Problem identity/not-a-member, not-found */
  async execute(userId: UserId, slug: string | undefined, device: Device): Promise<string> {
    return this.openSession.execute(userId, await this.choose(userId, slug), device);
  }

  private async choose(userId: UserId, slug: string | undefined): Promise<ClinicId> {
    const memberships = await this.database.global((db) => new UsersRepository(db).memberships(userId));
    if (slug === undefined) {
      const [first] = memberships;
      if (!first) throw notAMember(undefined);
      return first.clinic_id;
    }
    const known = memberships.find((each) => each.slug === slug);
    return known ? known.clinic_id : this.join(userId, slug);
  }

  private async join(userId: UserId, slug: string): Promise<ClinicId> {
    const clinic = await this.findClinic.bySlug(slug);
    const at = this.clock.now();
    await this.database.transaction(clinic.id, async (tx) => {
      const user = await new UsersRepository(tx.db).byId(userId);
      if (!user) throw notAMember(undefined);
      await new MembershipsRepository(tx).add(userId, 'client', at);
      await joinAsClient(tx, user, at);
    });
    return clinic.id;
  }
}
