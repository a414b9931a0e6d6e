import { aud } from '@unbrace/shared/kernel';
import { defaultPriceRules, type PriceLists, type PriceRule, type TriedPrice } from '@unbrace/shared/prices';
import { atWork } from '../bookings/testing/at-work.ts';
import { type GivenVisits } from '../bookings/testing/given-visits.ts';
import { type Client, sydney, WorkingClinic } from '../bookings/testing/working-clinic.ts';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';

const path = '/api/v1/price-lists';
const dear: PriceRule[] = [
  {
    kind: 'weekday',
    id: 'any-day',
    label: 'Any day',
    days: [1, 2, 3, 4, 5, 6, 7],
    amount: 7_00,
    stacks: true,
  },
];

describe('a clinic’s price lists', () => {
  let product: TestApp;
  let clinic: WorkingClinic;
  let given: GivenVisits;
  let client: Client;
  let owner: GivenPerson;
  beforeAll(async () => {
    product = await startTestApp();
  });
  beforeEach(async () => {
    ({ clinic, given, client } = await atWork(product));
    owner = await clinic.member('owner');
  });
  afterAll(() => product.stop());

  const lists = async (who = owner) => (await who.http.get(path).expect(200)).body as PriceLists;
  const publish = (version: number, effectiveFrom: string, rules: readonly object[] = dear, who = owner) =>
    who.http.post(path).send({ version, effectiveFrom, rules });
  const trial = {
    minutes: 90,
    date: '2026-11-29',
    time: '19:30',
    placeKind: 'hotel',
    state: 'NSW',
    travelMinutes: 20,
  };
  const tried = async (wish: object) =>
    (
      await owner.http
        .post(`${path}/trials`)
        .send({ ...trial, serviceId: clinic.services.remedial, ...wish })
        .expect(200)
    ).body as TriedPrice;

  it('begin with the product’s, and price visits from their date on; what is booked keeps its price', async () => {
    expect(await lists()).toMatchObject({ inForce: 0, items: [{ version: 0, effectiveFrom: null }] });
    const booked = await given.aHeldVisit(client, { startsAt: sydney('2026-11-26', '11:00') });
    await publish(0, '2026-11-26').expect(201);
    expect((await given.read(client, booked.id)).price.total).toEqual(aud(129_00));
    const day = async (startsAt: string) => (await given.aHeldVisit(client, { startsAt })).price;
    expect((await day(sydney('2026-11-25', '11:00'))).total).toEqual(aud(129_00));
    expect((await day(sydney('2026-11-26', '15:00'))).lines.map(({ code }) => code)).toEqual([
      'service',
      'any-day',
    ]);
    expect(await lists()).toMatchObject({ inForce: 0, items: [{ version: 1 }, { version: 0 }] });
  });

  it('are published once by each who saw the newest, for a day that is not past', async () => {
    await publish(0, '2026-12-01').expect(201);
    await publish(0, '2026-12-01').expect(409);
    const past = await publish(1, '2026-11-22').expect(422);
    expect(past.body).toMatchObject({ issues: [{ path: 'effectiveFrom' }] });
    expect((await lists()).items).toHaveLength(2);
  });

  it.each([
    ['two rules of one id', [dear[0], dear[0]]],
    ['a rule that would name the service’s line', [{ ...dear[0], id: 'service' }]],
    ['a negative amount', [{ ...dear[0], amount: -1 }]],
    ['a rule without days', [{ ...dear[0], days: [] }]],
    ['a field nobody knows', [{ ...dear[0], colour: 'red' }]],
  ])('are not published with %s', async (_, rules) => {
    await publish(0, '2026-12-01', rules as object[]).expect(422);
    expect((await lists()).items).toHaveLength(1);
  });

  it('are this clinic’s alone', async () => {
    await publish(0, '2026-11-24').expect(201);
    const elsewhere = await (await WorkingClinic.open(product)).member('owner');
    expect((await lists(elsewhere)).items).toHaveLength(1);
    await publish(0, '2026-11-24', dear, await clinic.member('finance')).expect(403);
    await (await clinic.member('scheduler')).http.get(path).expect(403);
  });

  it('are tried before they are in force: the worked example, all stacking, and nothing is written', async () => {
    const rules = defaultPriceRules.rules.map((rule) =>
      'stacks' in rule ? { ...rule, stacks: true } : rule,
    );
    const { price, version } = await tried({ rules });
    expect(price.total).toEqual(aud(229_00));
    expect(price.tax).toEqual(aud(20_82));
    expect(version).toBe('draft');
    expect((await tried({})).price.total).toEqual(aud(209_00));
    expect((await lists()).items).toHaveLength(1);
  });

  it('know the public holidays of the state', async () => {
    const cup = { date: '2028-11-07', time: '11:00', placeKind: 'home' };
    expect(await tried({ ...cup, state: 'VIC' })).toMatchObject({
      isHoliday: true,
      price: { total: aud(211_25) },
    });
    expect(await tried({ ...cup, state: 'NSW' })).toMatchObject({
      isHoliday: false,
      price: { total: aud(169_00) },
    });
  });
});
