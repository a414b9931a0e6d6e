import { instantAt } from '@unbrace/shared/availability';
import type { ClinicSettings } from '@unbrace/shared/clinics';
import {
  aud,
  days,
  type Instant,
  type PlaceId,
  type RecipientId,
  type ServiceId,
  toText,
} from '@unbrace/shared/kernel';
import type { AddPlaceRequest } from '@unbrace/shared/places';
import type { ServiceStyle } from '@unbrace/shared/services';
import type { ChangeTherapistRequest } from '@unbrace/shared/therapists';
import { recipientsOf } from '../../intake/testing/answering.ts';
import type { GivenPerson } from '../../platform/testing/given.ts';
import type { TestApp } from '../../platform/testing/test-app.ts';
import { SweepBookings } from '../sweep-bookings.ts';

/** An instant by Sydney's clock. */
export const sydney = (date: string, time: string) => toText(instantAt('Australia/Sydney', date, time));

/** Three parts of Sydney with real roads between them. */
export const newtown = { suburb: 'Newtown', postcode: '2042', latitude: -33.898, longitude: 151.179 };
export const manly = { suburb: 'Manly', postcode: '2095', latitude: -33.797, longitude: 151.288 };
export const parramatta = { suburb: 'Parramatta', postcode: '2150', latitude: -33.815, longitude: 151.003 };

/** Somebody who books for themselves, with a place. */
export interface Client extends GivenPerson {
  readonly recipientId: RecipientId;
  readonly placeId: PlaceId;
}

const everyDay = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '08:00', to: '20:00' }];

/** A clinic of its own with people who work there, opened through its routes. */
export class WorkingClinic {
  private constructor(
    readonly product: TestApp,
    readonly admin: GivenPerson,
    readonly services: Readonly<Record<'remedial' | 'deep_tissue', ServiceId>>,
  ) {}

  static async open(product: TestApp): Promise<WorkingClinic> {
    const admin = await product.given.aMember('admin', await product.given.aClinic());
    const services = {
      remedial: await aService(admin, 'remedial'),
      deep_tissue: await aService(admin, 'deep_tissue'),
    };
    return new WorkingClinic(product, admin, services);
  }

  member(role: Parameters<TestApp['given']['aMember']>[0]): Promise<GivenPerson> {
    return this.product.given.aMember(role, this.admin.clinic);
  }

  /** At work every day from 8 to 20, based in Newtown, for every service. */
  async aTherapist(wanted: Partial<ChangeTherapistRequest> = {}): Promise<GivenPerson> {
    const therapist = await this.member('therapist');
    const path = `/api/v1/therapists/${therapist.actor.therapistId ?? ''}`;
    const serviceIds = Object.values(this.services);
    await this.admin.http
      .patch(path)
      .send({ serviceIds, maxDriveMinutes: 120, ...wanted })
      .expect(200);
    await this.admin.http.put(`${path}/hours`).send({ weekly: everyDay }).expect(200);
    return therapist;
  }

  async worksRoundTheClock({ actor }: GivenPerson): Promise<void> {
    const weekly = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }];
    const path = `/api/v1/therapists/${actor.therapistId ?? ''}/hours`;
    await this.admin.http.put(path).send({ weekly }).expect(200);
  }

  async aClient(where = newtown): Promise<Client> {
    const person = await this.product.given.aClient(this.admin.clinic);
    const [recipientId] = await recipientsOf(person);
    return { ...person, recipientId, placeId: await aPlace(person, where) };
  }

  /** What the clinic has decided for itself. */
  async decides(settings: Partial<ClinicSettings>): Promise<void> {
    const { id } = this.admin.clinic;
    await this.product.sql('UPDATE clinics SET settings = settings || $2 WHERE id = $1', [id, settings]);
  }

  /** What the worker does each minute. */
  sweep(): Promise<void> {
    return this.product.app.get(SweepBookings).execute(this.admin.clinic.id);
  }

  /** Time goes by, and nobody's session ends meanwhile. */
  async goTo(instant: Instant): Promise<void> {
    this.product.clock.set(instant);
    const at = [new Date(instant), new Date(instant + days(14))];
    await this.product.sql('UPDATE sessions SET last_seen_at = $1, expires_at = $2', at);
  }

  async leave(therapist: GivenPerson, startsAt: string, endsAt: string): Promise<void> {
    await this.admin.http
      .post(`/api/v1/therapists/${therapist.actor.therapistId ?? ''}/leave`)
      .send({ startsAt, endsAt, note: null, stranded: 'keep' })
      .expect(201);
  }
}

async function aService({ http }: GivenPerson, style: ServiceStyle): Promise<ServiceId> {
  const prices = [60, 90].map((minutes) => ({ minutes, price: aud(minutes === 60 ? 129_00 : 169_00) }));
  const request = { style, name: `A ${style} massage`, description: '', skills: [], taxCode: 'gst', prices };
  return ((await http.post('/api/v1/services').send(request).expect(201)).body as { id: ServiceId }).id;
}

async function aPlace({ http }: GivenPerson, where: typeof newtown): Promise<PlaceId> {
  const request: AddPlaceRequest = {
    label: 'Home',
    addressLine: '17 Unlisted Lane',
    state: 'NSW',
    ...where,
    details: {
      kind: 'home',
      unit: '',
      access: 'stairs',
      flightsOfStairs: 3,
      pets: '',
      parking: 'street_free',
      clearFloor: 'yes',
      canBeWarmed: 'yes',
    },
  };
  return ((await http.post('/api/v1/places').send(request).expect(201)).body as { id: PlaceId }).id;
}
