import { randomUUID } from 'node:crypto';
import type { BookingView } from '@unbrace/shared/bookings';
import type { RowResults } from '@unbrace/shared/imports';
import type { ClientId } from '@unbrace/shared/kernel';
import { type AtWork, atWork } from '../bookings/testing/at-work.ts';
import { claims, everythingBooked, tuesday } from '../bookings/testing/given-visits.ts';
import { sydney } from '../bookings/testing/working-clinic.ts';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';

let product: TestApp;
let work: AtWork;
let therapist: string;
beforeAll(async () => {
  product = await startTestApp();
});
beforeEach(async () => {
  work = await atWork(product);
  therapist = work.mia.actor.name;
});
afterAll(() => product.stop());

const send = (path: string, rows: object[], who: GivenPerson = work.clinic.admin) =>
  who.http.post(`/api/v1/imports/${path}`).set('Idempotency-Key', randomUUID()).send({ rows });
const fates = async (path: string, rows: object[]) => {
  const { items } = (await send(path, rows).expect(200)).body as RowResults;
  return items.map(({ line, fate, reason }) => [line, fate, reason] as const);
};
const zoe = {
  line: 2,
  externalId: 'c-1',
  firstName: 'Zoë',
  lastName: "O'Neil",
  email: 'zoe@moved.example',
  phone: '0400 111 222',
  addressLine: '1 King St',
  suburb: 'newtown',
  postcode: '2042',
};
const tea = {
  line: 2,
  externalId: 'v-1',
  clientExternalId: 'c-1',
  service: 'a remedial massage',
  date: '24/11/2026',
  time: '2:00 pm',
  minutes: '60',
};
const visit = (cells: object = {}) => ({ ...tea, therapist, ...cells });
const everything = async () => [
  await everythingBooked(work.clinic),
  await product.sql('SELECT * FROM clients ORDER BY id'),
  await product.sql('SELECT * FROM places ORDER BY id'),
  await product.sql('SELECT * FROM imported_clients ORDER BY external_id'),
  await product.sql('SELECT * FROM imported_visits ORDER BY external_id'),
];
const clientNamed = async (q: string) => {
  const { body } = await work.clinic.admin.http.get('/api/v1/clients').query({ q }).expect(200);
  return (body as { items: { id: ClientId; name: string }[] }).items;
};
const bookingsOf = async (clientId: string) => {
  const { body } = await work.clinic.admin.http
    .get('/api/v1/bookings')
    .query({ when: 'all', clientId })
    .expect(200);
  return (body as { items: BookingView[] }).items;
};

describe('moving in', () => {
  it('tells of each client what would become of them, and writes nothing', async () => {
    const before = await everything();
    expect(
      await fates('clients/check', [
        zoe,
        { ...zoe, line: 3 },
        { ...zoe, line: 4, externalId: 'c-2', suburb: 'Atlantis' },
        { line: 5, externalId: 'c-3', name: 'Nobody' },
        { ...zoe, line: 6, externalId: 'c-4', email: work.client.actor.email },
      ]),
    ).toEqual([
      [2, 'ready', null],
      [3, 'known', null],
      [4, 'refused', 'The suburb is not in our list of suburbs.'],
      [5, 'refused', 'There is neither an e-mail address nor a phone number.'],
      [6, 'ready', expect.stringContaining('it is them')],
    ]);
    expect(await everything()).toEqual(before);
  });

  it('brings clients with a place that can be driven to, and again changes nothing', async () => {
    expect(await fates('clients', [zoe])).toEqual([[2, 'added', null]]);
    const [found] = await clientNamed("O'Neil");
    expect(found?.name).toBe("Zoë O'Neil");
    const { body } = await work.clinic.admin.http
      .get(`/api/v1/clients/${found?.id ?? ''}/places`)
      .expect(200);
    expect(body).toMatchObject({
      items: [{ suburb: 'Newtown', state: 'NSW', timeZone: 'Australia/Sydney', addressLine: '1 King St' }],
    });
    const before = await everything();
    expect(await fates('clients', [{ ...zoe, firstName: 'Another' }])).toEqual([[2, 'known', null]]);
    expect(await everything()).toEqual(before);
  });

  it('knows a client again by their address of e-mail, and makes nobody twice', async () => {
    await fates('clients', [{ ...zoe, email: work.client.actor.email.toUpperCase() }]);
    expect(await clientNamed("O'Neil")).toEqual([]);
    expect(
      await product.sql('SELECT client_id FROM imported_clients WHERE external_id = $1', ['c-1']),
    ).toEqual(expect.arrayContaining([{ client_id: work.client.actor.clientId }]));
  });

  it('brings appointments to come: the time is kept, and the safety check goes to the client', async () => {
    await fates('clients', [zoe]);
    expect(await fates('visits/check', [visit()])).toEqual([[2, 'ready', null]]);
    expect(await fates('visits', [visit()])).toEqual([[2, 'added', null]]);
    const [client] = await clientNamed("O'Neil");
    const [booking] = await bookingsOf(client?.id ?? '');
    expect(booking).toMatchObject({
      state: 'on_hold',
      startsAt: sydney('2026-11-24', '14:00'),
      hold: { kind: 'INTAKE_PENDING' },
      therapist: { id: work.mia.actor.therapistId },
    });
    expect(await claims(work.clinic)).toMatchObject([{ booking_id: booking?.id, kind: 'requested' }]);
    const before = await everything();
    expect(await fates('visits', [visit({ time: '9:00' })])).toEqual([[2, 'known', null]]);
    expect(await everything()).toEqual(before);
  });

  it('lists appointments that overlap, and brings them into the unassigned lane instead of dropping them', async () => {
    const there = await work.given.aConfirmedVisit(work.client, work.mia, { startsAt: tuesday('11:00') });
    await fates('clients', [zoe]);
    const rows = [
      visit({ time: '11:30' }),
      visit({ line: 3, externalId: 'v-2' }),
      visit({ line: 4, externalId: 'v-3', time: '14:30' }),
    ];
    const told = [
      [2, 'overlap', expect.stringContaining('unassigned')],
      [3, 'ready', null],
      [4, 'overlap', expect.stringContaining('unassigned')],
    ];
    expect(await fates('visits/check', rows)).toEqual(told);
    expect((await fates('visits', rows)).map(([, fate]) => fate)).toEqual(['overlap', 'added', 'overlap']);
    const live = await claims(work.clinic);
    expect(live).toHaveLength(2);
    expect(live[0]?.booking_id).toBe(there.id);
    const [client] = await clientNamed("O'Neil");
    const booked = await bookingsOf(client?.id ?? '');
    expect(booked.filter(({ therapist: who }) => who === null)).toHaveLength(2);
  });

  it('says of each bad appointment why it stays out', async () => {
    await fates('clients', [zoe, { line: 3, externalId: 'c-9', name: 'No Place', phone: '0400 111 333' }]);
    const before = await everything();
    const rows = [
      [{ clientExternalId: 'c-0' }, 'not here'],
      [{ clientExternalId: 'c-9' }, 'no address'],
      [{ service: 'Reiki' }, 'no service'],
      [{ minutes: '45' }, '45 minutes'],
      [{ therapist: 'Nobody' }, 'no therapist'],
      [{ date: '22/11/2026' }, 'over'],
      [{ date: 'soon' }, 'date'],
    ] as const;
    const wanted = rows.map(([cells], n) => visit({ ...cells, line: n + 2, externalId: `v-${n}` }));
    for (const path of ['visits/check', 'visits'])
      expect(await fates(path, wanted)).toEqual(
        rows.map(([, word], n) => [n + 2, 'refused', expect.stringContaining(word) as string]),
      );
    expect(await everything()).toEqual(before);
  });

  it('is for owner and admin, takes no field about health, and no more rows than it says', async () => {
    const before = await everything();
    for (const role of ['scheduler', 'clinical_lead', 'finance', 'therapist'] as const)
      await send('clients', [zoe], await work.clinic.member(role)).expect(403);
    await send('clients', [{ ...zoe, medicalAlerts: 'a canary' }]).expect(422);
    await send('clients', []).expect(422);
    await send(
      'clients',
      Array.from({ length: 201 }, (_, n) => ({ ...zoe, externalId: String(n) })),
    ).expect(422);
    expect(await everything()).toEqual(before);
  });
});
