import { Injectable } from '@nestjs/common';
import { emailTaken, type SignUpRequest } from '@unbrace/shared/identity';
import { hours, UserId } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import { joinAsClient } from '../clients/join-as-client.ts';
import { FindClinic } from '../clinics/find-clinic.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { isUniqueViolation } from '../platform/database/violations.ts';
import { Throttle } from '../platform/http/throttle.ts';
import { MembershipsRepository } from './memberships.repository.ts';
import { type Device, OpenSession } from './open-session.ts';
import { hashPassword } from './passwords.ts';
import { UsersRepository } from './users.repository.ts';

/** Who may try to sign up at all: a clinic that exists, and not too often from one address. */
@Injectable()
export class SignUpGate {
  constructor(
    private readonly findClinic: FindClinic,
    private readonly throttle: Throttle,
  ) {}

  async pass(slug: string, address: string) {
    await this.throttle.count('sign-up', address, 30, hours(1));
    return this.findClinic.bySlug(slug);
  }
}

/** Makes an account for a client of a clinic and signs it in, in the middle of a booking. */
@Injectable()
export class SignUp {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly openSession: OpenSession,
    private readonly gate: SignUpGate,
  ) {}

  /** @throws Problem identity/email-taken */
  async execute(request: SignUpRequest, device: Device): Promise<string> {
    const clinic = await this.gate.pass(request.clinic, device.address);
    const id = UserId.parse(uuid());
    const hash = await hashPassword(request.password);
    const at = this.clock.now();
    try {
      await this.database.transaction(clinic.id, async (tx) => {
        const users = new UsersRepository(tx.db);
        await users.create({ id, email: request.email, name: request.name, phone: request.phone }, at);
        await users.setPassword(id, hash, at);
        await new MembershipsRepository(tx).add(id, 'client', at);
        await joinAsClient(tx, { ...request, id }, at);
      });
    } catch (error) {
      if (isUniqueViolation(error)) throw emailTaken(undefined);
      throw error;
    }
    return this.openSession.execute(id, clinic.id, device);
  }
}
