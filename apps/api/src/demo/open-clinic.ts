import type { Role } from '@unbrace/shared/identity';
import { notFound, ServiceId, TherapistId } from '@unbrace/shared/kernel';
import type { AddServiceRequest } from '@unbrace/shared/services';
import { createClinic, type NewClinic } from '../clinics/create-clinic.ts';
import type { Actor } from '../identity/actor.ts';
import { invitePerson } from '../identity/invite-person.ts';
import { tieTherapistToUser } from '../therapists/tie-therapist-to-user.ts';
import type { Product } from './product.ts';
import type { DemoTherapist } from './sydney-therapists.ts';

/** Everybody in the demo has the same password; the start prints it. */
export const demoPassword = 'unbrace-demo-2026';

/** A place name with where it is. */
export type Suburb = readonly [name: string, postcode: string, latitude: number, longitude: number];

export interface OpenClinic {
  readonly owner: Actor;
  readonly staff: ReadonlyMap<Role, Actor>;
  readonly serviceIds: ReadonlyMap<string, ServiceId>;
  /** By the therapist's id. */
  readonly therapists: ReadonlyMap<string, Actor>;
}

export interface ClinicPlan {
  readonly clinic: NewClinic;
  readonly services: Readonly<Record<string, AddServiceRequest>>;
  readonly therapists: readonly DemoTherapist[];
  readonly suburbs: readonly Suburb[];
  readonly staff: readonly {
    readonly role: Exclude<Role, 'client' | 'owner' | 'therapist'>;
    readonly name: string;
  }[];
}

const device = { address: '127.0.0.1', agent: 'demo' };

/** Opens a clinic with its services, its team and its therapists with their hours. */
export async function openClinic(unbrace: Product, plan: ClinicPlan): Promise<OpenClinic> {
  const { migrator, vault, clock, publicUrl } = unbrace;
  const { ownerLink } = await createClinic(plan.clinic, { database: migrator, vault, clock, publicUrl });
  const owner = await comeIn(unbrace, ownerLink);
  const serviceIds = new Map<string, ServiceId>();
  for (const [key, service] of Object.entries(plan.services)) {
    serviceIds.set(key, (await unbrace.services.add(owner, service)).id);
  }
  const staff = new Map<Role, Actor>([['owner', owner]]);
  for (const { role, name } of plan.staff) {
    staff.set(
      role,
      await invite(unbrace, owner, {
        role,
        name,
        email: `${role.replace('_', '-')}@${plan.clinic.slug}.example`,
      }),
    );
  }
  const therapists = new Map<string, Actor>();
  for (const therapist of plan.therapists) {
    const [id, actor] = await hire(unbrace, owner, plan, therapist, serviceIds);
    therapists.set(id, actor);
  }
  return { owner, staff, serviceIds, therapists };
}

async function comeIn({ acceptInvitation, resumeSession }: Product, link: string): Promise<Actor> {
  const token = await acceptInvitation.execute(link.split('#')[1] ?? '', demoPassword, device);
  const actor = await resumeSession.execute(token, device.address);
  if (!actor) throw notFound(undefined);
  return actor;
}

async function invite(
  unbrace: Product,
  owner: Actor,
  person: { role: Exclude<Role, 'client'>; name: string; email: string },
): Promise<Actor> {
  const now = unbrace.clock.now();
  const { link } = await unbrace.database.transaction(owner.clinicId, (tx) =>
    invitePerson(tx, person, { publicUrl: unbrace.publicUrl, now }),
  );
  return comeIn(unbrace, link);
}

async function hire(
  unbrace: Product,
  owner: Actor,
  { clinic, suburbs, services }: ClinicPlan,
  therapist: DemoTherapist,
  serviceIds: ReadonlyMap<string, ServiceId>,
): Promise<readonly [TherapistId, Actor]> {
  const email = `${therapist.name
    .normalize('NFD')
    .replace(/[^a-zA-Z ]/g, '')
    .trim()
    .toLowerCase()
    .replaceAll(' ', '.')}@${clinic.slug}.example`;
  const base = suburbs.find(([name]) => name === therapist.base) ?? suburbs[0];
  if (!base) throw new Error('a clinic needs a suburb');
  const { id } = await unbrace.therapists.add(owner, {
    name: therapist.name,
    gender: therapist.gender,
    email,
    phone: '+61400555010',
    about: therapist.about,
    languages: [...therapist.languages],
    skills: therapist.services.flatMap((key) => services[key]?.skills ?? []),
    serviceIds: therapist.services.flatMap((key) => serviceIds.get(key) ?? []),
    timeZone: clinic.timeZone,
    base: { label: base[0], latitude: base[2], longitude: base[3] },
    radiusKm: therapist.radiusKm,
    maxDriveMinutes: 75,
    setupMinutes: 10,
    packDownMinutes: 10,
    dailyMaximum: 5,
    sharePercent: 70,
    associationName: therapist.services.includes('osteopathy') ? 'Ahpra' : 'Massage & Myotherapy Australia',
    associationNumber: `MMA-${10_000 + therapist.name.length * 317}`,
    insuranceUntil: new Date(unbrace.clock.now() + 400 * 86_400_000).toISOString().slice(0, 10),
  });
  await unbrace.changeHours.setWeekly(owner, id, {
    weekly: therapist.hours.map((hours) => ({ ...hours, days: [...hours.days] })),
  });
  const now = unbrace.clock.now();
  const { link, userId } = await unbrace.database.transaction(owner.clinicId, (tx) =>
    invitePerson(
      tx,
      { role: 'therapist', name: therapist.name, email },
      { publicUrl: unbrace.publicUrl, now },
    ),
  );
  await unbrace.database.transaction(owner.clinicId, (tx) => tieTherapistToUser(tx, id, userId));
  return [id, await comeIn(unbrace, link)];
}
