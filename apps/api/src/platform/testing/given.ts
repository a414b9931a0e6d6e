import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Role } from '@unbrace/shared/identity';
import { type ClinicId, TherapistId, UserId } from '@unbrace/shared/kernel';
import type TestAgent from 'supertest/lib/agent.js';
import { v7 as uuid } from 'uuid';
import { joinAsClient } from '../../clients/join-as-client.ts';
import { createClinic, type NewClinic } from '../../clinics/create-clinic.ts';
import type { Actor } from '../../identity/actor.ts';
import { MembershipsRepository } from '../../identity/memberships.repository.ts';
import { OpenSession } from '../../identity/open-session.ts';
import { hashPassword } from '../../identity/passwords.ts';
import { ResumeSession } from '../../identity/resume-session.ts';
import { UsersRepository } from '../../identity/users.repository.ts';
import { TherapistsRepository } from '../../therapists/therapists.repository.ts';
import { Clock } from '../clock/clock.ts';
import type { Config } from '../config/config.ts';
import { Vault } from '../crypto/vault.ts';
import { Database } from '../database/database.ts';
import { aTherapistRequest } from './requests.ts';

export interface GivenClinic {
  readonly id: ClinicId;
  readonly slug: string;
  /** Where the owner's invitation leads. */
  readonly ownerLink: string;
}

/** Somebody signed in at a clinic. */
export interface GivenPerson {
  readonly actor: Actor;
  readonly clinic: GivenClinic;
  readonly password: string;
  /** Their browser. */
  readonly http: TestAgent;
}

const password = 'correct horse battery';
const passwordHash = hashPassword(password);

/** What tests take for granted, in the product's words. Without a clinic, the file's first one is meant. */
export class Given {
  private firstClinic: Promise<GivenClinic> | undefined;
  private count = 0;

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly migratorConfig: Config,
    private readonly anybody: () => TestAgent,
  ) {}

  async aClinic(wanted: Partial<NewClinic> = {}): Promise<GivenClinic> {
    const slug = wanted.slug ?? `clinic-${++this.count}`;
    const database = new Database(this.migratorConfig);
    const making = { ...this.tools(), database, publicUrl: this.migratorConfig.publicUrl };
    try {
      const { clinicId, ownerLink } = await createClinic(
        {
          name: `Clinic ${slug}`,
          timeZone: 'Australia/Sydney',
          latitude: -33.8688,
          longitude: 151.2093,
          ownerEmail: `owner@${slug}.example`,
          ...wanted,
          slug,
        },
        making,
      );
      return { id: clinicId, slug, ownerLink };
    } finally {
      await database.onApplicationShutdown();
    }
  }

  /** Signed in with one role; a therapist has their row, a client theirs and a recipient. */
  async aMember(role: Role, clinic?: GivenClinic): Promise<GivenPerson> {
    const { database, clock } = this.tools();
    const at = clinic ?? (await this.theClinic());
    const email = `${role}-${++this.count}@people.example`;
    const user = { id: UserId.parse(uuid()), email, name: `Pat ${role} O'Brien`, phone: '+61400000000' };
    const hash = await passwordHash;
    await database.transaction(at.id, async (tx) => {
      const users = new UsersRepository(tx.db);
      await users.create(user, clock.now());
      await users.setPassword(user.id, hash, clock.now());
      await new MembershipsRepository(tx).add(user.id, role, clock.now());
      if (role === 'client') await joinAsClient(tx, user, clock.now());
      if (role === 'therapist') {
        const therapists = new TherapistsRepository(tx);
        const id = await therapists.add(aTherapistRequest({ name: user.name, email }), clock.now());
        await therapists.tieTo(TherapistId.parse(id), user.id);
      }
    });
    return this.signedIn(user.id, at);
  }

  aClient(clinic?: GivenClinic): Promise<GivenPerson> {
    return this.aMember('client', clinic);
  }

  private async signedIn(userId: UserId, clinic: GivenClinic): Promise<GivenPerson> {
    const token = await this.app
      .get(OpenSession)
      .execute(userId, clinic.id, { address: '127.0.0.1', agent: 'test' });
    const actor = await this.app.get(ResumeSession).execute(token, '127.0.0.1');
    if (!actor) throw new Error('a session that was just opened is not there');
    const http = this.anybody();
    http.jar.setCookie(
      `${this.migratorConfig.secureCookies ? '__Host-unbrace' : 'unbrace'}=${token}`,
      '127.0.0.1',
    );
    return { actor, clinic, password, http };
  }

  private theClinic(): Promise<GivenClinic> {
    this.firstClinic ??= this.aClinic();
    return this.firstClinic;
  }

  private tools() {
    return { database: this.app.get(Database), vault: this.app.get(Vault), clock: this.app.get(Clock) };
  }
}
