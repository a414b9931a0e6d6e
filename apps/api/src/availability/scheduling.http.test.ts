import type { BoardView, SlotViews } from '@unbrace/shared/bookings';
import { manly, newtown, parramatta, WorkingClinic } from '../bookings/testing/working-clinic.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';

let product: TestApp;
let clinic: WorkingClinic;
beforeAll(async () => {
  product = await startTestApp();
});
beforeEach(async () => {
  clinic = await WorkingClinic.open(product);
});
afterAll(() => product.stop());

const path = '/api/v1/scheduling';
const aroundNewtown = [
  [151.1, -34],
  [151.25, -34],
  [151.25, -33.85],
  [151.1, -33.85],
];
const search = async (where: typeof newtown, from = '2026-11-24', to = '2026-11-25') => {
  const client = await clinic.aClient(where);
  const query = { serviceId: clinic.services.remedial, minutes: 60, placeId: client.placeId, from, to };
  return ((await client.http.get('/api/v1/slots').query(query).expect(200)).body as SlotViews).items;
};

describe('how a clinic plans', () => {
  it('is the product’s own way until somebody changes it, field by field, which is in the log', async () => {
    const { http } = clinic.admin;
    const before = (await http.get(path).expect(200)).body as object;
    expect(before).toMatchObject({
      slotGridMinutes: 15,
      travel: { parkingMinutes: 5, areas: [], minimums: [] },
      publicHolidays: { closed: false, region: null },
      rankWeights: { perAddedMinute: 1, knowsTheClient: 10 },
    });
    await http.patch(path).send({ slotGridMinutes: 30 }).expect(200);
    await http.get(path).expect(({ body }) => {
      expect(body).toEqual({ ...before, slotGridMinutes: 30 });
    });
    const log = await product.sql('SELECT action FROM audit_log WHERE clinic_id = $1 AND action = $2', [
      clinic.admin.clinic.id,
      'scheduling-changed',
    ]);
    expect(log).toHaveLength(1);
  });

  it('has an hour between two parts of town where the clinic says so', async () => {
    await clinic.aTherapist();
    const drive = async () => (await search(manly))[0]?.therapists[0]?.driveInMinutes;
    expect(await drive()).toBeLessThan(60);
    const travel = {
      areas: [
        { name: "Nan's side 🌊", postcodes: ['2095'] },
        { name: 'Inner West', polygon: aroundNewtown },
      ],
      minimums: [{ areas: ["Nan's side 🌊", 'Inner West'], minutes: 75 }],
    };
    await clinic.admin.http.patch(path).send({ travel }).expect(200);
    expect(await drive()).toBe(75);
  });

  it('is closed on its state’s public holidays when it says so', async () => {
    await clinic.aTherapist();
    const boxingDay = () => search(newtown, '2026-12-25', '2026-12-27');
    expect((await boxingDay()).length).toBeGreaterThan(0);
    const publicHolidays = { closed: true, region: 'NSW' };
    await clinic.admin.http.patch(path).send({ publicHolidays }).expect(200);
    expect(await boxingDay()).toEqual([]);
    expect((await search(newtown)).length).toBeGreaterThan(0);
  });

  it('shows no hours on the board of a day on which it is closed, but for whoever said they work', async () => {
    const publicHolidays = { closed: true, region: 'NSW' };
    await clinic.admin.http.patch(path).send({ publicHolidays }).expect(200);
    const rests = await clinic.aTherapist();
    const works = await clinic.aTherapist();
    await clinic.admin.http
      .put(`/api/v1/therapists/${works.actor.therapistId ?? ''}/overrides/2026-12-25`)
      .send({ hours: [{ from: '10:00', to: '12:00' }], note: null })
      .expect(200);
    const board = await clinic.admin.http.get('/api/v1/desk/board').query({ date: '2026-12-25' }).expect(200);
    const { lanes } = board.body as BoardView;
    const hoursOf = ({ actor }: typeof rests) =>
      lanes.find(({ therapist }) => therapist.id === actor.therapistId)?.hours;
    expect(hoursOf(rests)).toEqual([]);
    expect(hoursOf(works)).toEqual([{ from: '2026-12-24T23:00:00.000Z', to: '2026-12-25T01:00:00.000Z' }]);
  });

  it('refuses what makes no sense by its path, and writes nothing', async () => {
    const { http } = clinic.admin;
    const before = (await http.get(path).expect(200)).body as object;
    const refused = async (request: object, where: string) => {
      const { body } = await http.patch(path).send(request).expect(422);
      expect((body as { issues: { path: string }[] }).issues[0]?.path).toBe(where);
    };
    await refused({ publicHolidays: { closed: true, region: 'XYZ' } }, 'publicHolidays.region');
    await refused({ travel: { minimums: [{ areas: ['A', 'B'], minutes: 60 }] } }, 'travel.minimums');
    await refused({ rankWeights: { perAddedMinute: -1 } }, 'rankWeights.perAddedMinute');
    expect((await http.get(path).expect(200)).body).toEqual(before);
  });
});

describe('what limits a therapist', () => {
  it('is a drawn area within which places lie', async () => {
    const therapist = await clinic.aTherapist();
    const rules = `/api/v1/therapists/${therapist.actor.therapistId ?? ''}/work-rules`;
    expect((await search(parramatta)).length).toBeGreaterThan(0);
    const { http } = clinic.admin;
    await http.put(rules).send({ polygon: aroundNewtown, rest: null }).expect(200);
    await http.get(rules).expect(({ body }) => {
      expect(body).toEqual({ polygon: aroundNewtown, rest: null });
    });
    expect(await search(parramatta)).toEqual([]);
    expect((await search(newtown)).length).toBeGreaterThan(0);
    const crossed = [aroundNewtown[0], aroundNewtown[2], aroundNewtown[1], aroundNewtown[3]];
    await http.put(rules).send({ polygon: crossed, rest: null }).expect(422);
    await http.get(rules).expect(({ body }) => {
      expect(body).toMatchObject({ polygon: aroundNewtown });
    });
  });

  it('is a rest after so much work', async () => {
    const therapist = await clinic.aTherapist();
    const id = therapist.actor.therapistId ?? '';
    const rest = { afterMinutes: 60, restMinutes: 45 };
    await clinic.admin.http
      .put(`/api/v1/therapists/${id}/work-rules`)
      .send({ polygon: null, rest })
      .expect(200);
    await clinic.admin.http.get(`/api/v1/therapists/${id}/work-rules`).expect(({ body }) => {
      expect(body).toEqual({ polygon: null, rest });
    });
  });
});
