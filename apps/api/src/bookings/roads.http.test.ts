import { estimateTravel } from '@unbrace/shared/availability';
import type { SlotViews } from '@unbrace/shared/bookings';
import { fromText, minutes } from '@unbrace/shared/kernel';
import { type OsrmServer, startOsrmServer } from '../availability/testing/osrm-server.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { claims, GivenVisits, post, tuesday } from './testing/given-visits.ts';
import { type Client, manly, WorkingClinic } from './testing/working-clinic.ts';

const newtownBase = { latitude: -33.898, longitude: 151.179 };
const pointOf = (id: string, { latitude, longitude }: typeof newtownBase) => ({
  id,
  lat: latitude,
  lng: longitude,
});

describe('drives by a routing service', () => {
  let server: OsrmServer;
  let product: TestApp;
  let clinic: WorkingClinic;
  let client: Client;
  beforeAll(async () => {
    server = await startOsrmServer();
    product = await startTestApp({ env: { OSRM_URL: server.url, OSRM_TIMEOUT_MS: '300' } });
  });
  beforeEach(async () => {
    Object.assign(server, { mood: 'well', drive: () => 600 });
    server.asked.length = 0;
    clinic = await WorkingClinic.open(product);
    client = await clinic.aClient(manly);
    await clinic.aTherapist({ maxDriveMinutes: null });
  });
  afterAll(async () => {
    await product.stop();
    await server.stop();
  });

  const search = async () =>
    (
      await client.http
        .get('/api/v1/slots')
        .query({
          serviceId: clinic.services.remedial,
          minutes: 60,
          placeId: client.placeId,
          from: '2026-11-24',
          to: '2026-11-25',
        })
        .expect(200)
    ).body as SlotViews;
  const driveIn = async () => (await search()).items[0]?.therapists[0]?.driveInMinutes;
  const remembered = () =>
    product.sql<{ answered: boolean; minutes: number | null }>(
      'SELECT answered, minutes FROM road_times WHERE clinic_id = $1',
      [clinic.admin.clinic.id],
    );

  it('are asked for once, and then read from the database', async () => {
    server.drive = () => 2_400;
    expect(await driveIn()).toBe(45);
    const asked = server.asked.length;
    expect(asked).toBeGreaterThan(0);
    expect(await driveIn()).toBe(45);
    expect(server.asked).toHaveLength(asked);
    expect(await remembered()).toEqual([
      { answered: true, minutes: 40 },
      { answered: true, minutes: 40 },
    ]);
  });

  it('are guessed for the worse while it is silent, which is not asked again for a minute', async () => {
    const at = fromText(tuesday('08:00'));
    const estimate = estimateTravel('Australia/Sydney').minutes(
      pointOf('base', newtownBase),
      pointOf('here', manly),
      at,
    );
    server.mood = 'failing';
    expect(await driveIn()).toBe(Math.ceil((estimate ?? NaN) * 1.5));
    const asked = server.asked.length;
    await search();
    expect(server.asked).toHaveLength(asked);
    server.mood = 'well';
    product.clock.advance(minutes(2));
    expect(await driveIn()).toBe(15);
  });

  it('hold nobody up for longer than the time-out', async () => {
    server.mood = 'slow';
    const began = Date.now();
    expect(await driveIn()).toBeGreaterThan(15);
    expect(Date.now() - began).toBeLessThan(1_400);
  });

  it('are asked for before a time is held, moved, booked for a caller or given away, also when nobody searched', async () => {
    const visits = new GivenVisits(clinic);
    const forget = () => product.sql('DELETE FROM road_times WHERE clinic_id = $1', [clinic.admin.clinic.id]);
    const drivesNow = async () => (await claims(clinic)).map((claim) => [claim.drive_in, claim.drive_out]);
    const visit = await visits.aRequestedVisit(client);
    expect(await drivesNow()).toEqual([[15, 15]]);

    await forget();
    server.drive = () => 1_200;
    const later = { startsAt: tuesday('14:00') };
    await post(client, `/api/v1/bookings/${visit.id}/move`, later).expect(200);
    expect(await drivesNow()).toEqual([[25, 25]]);

    await forget();
    server.drive = () => 1_800;
    const other = await clinic.aTherapist({ maxDriveMinutes: null });
    const to = { therapistId: other.actor.therapistId };
    await post(clinic.admin, `/api/v1/desk/bookings/${visit.id}/assignment`, to).expect(200);
    expect(await drivesNow()).toEqual([[35, 35]]);

    await forget();
    server.drive = () => 2_400;
    const caller = await clinic.aClient(manly);
    await post(clinic.admin, '/api/v1/desk/bookings', {
      clientId: caller.actor.clientId,
      recipientId: caller.recipientId,
      placeId: caller.placeId,
      serviceId: clinic.services.remedial,
      minutes: 60,
      startsAt: tuesday('11:00'),
      therapistId: null,
      gender: null,
      access: null,
    }).expect(201);
    // The visit after it is at the same door.
    expect(await drivesNow()).toEqual([[45, 0], expect.anything()]);
  });

  it('offer nothing where there is no way, and holding refuses it by the same rule', async () => {
    server.drive = () => null;
    expect((await search()).items).toEqual([]);
    const { body } = await new GivenVisits(clinic)
      .hold(client, { startsAt: tuesday('11:00'), intakeId: null })
      .expect(409);
    expect(body).toMatchObject({ details: { rule: 'cannot-be-driven' } });
    expect(
      await product.sql('SELECT id FROM time_claims WHERE clinic_id = $1', [clinic.admin.clinic.id]),
    ).toEqual([]);
  });
});
