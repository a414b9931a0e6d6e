import { type Landings, mayLand } from '@unbrace/shared/bookings';
import { fromText, minutes, toText } from '@unbrace/shared/kernel';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { atWork } from './testing/at-work.ts';
import { everythingBooked, post, tuesday } from './testing/given-visits.ts';
import { manly } from './testing/working-clinic.ts';

describe('where a visit could be put', () => {
  let product: TestApp;
  beforeAll(async () => {
    product = await startTestApp();
  });
  afterAll(() => product.stop());

  const landingsOf = async ({ http }: GivenPerson, id: string) =>
    (await http.get(`/api/v1/desk/bookings/${id}/landings`).query({ date: '2026-11-24' }).expect(200))
      .body as Landings;
  const startsOf = ({ items }: Landings, { actor }: GivenPerson) =>
    (items.find(({ therapistId }) => therapistId === actor.therapistId)?.starts ?? []).map(
      ({ from, to }) => ({
        from: fromText(from),
        to: fromText(to),
      }),
    );

  it('is told per therapist, and is exactly what a move then takes', async () => {
    const { clinic, given, client, mia } = await atWork(product);
    const far = await clinic.aClient(manly);
    const { id } = await given.aConfirmedVisit(client, mia, { startsAt: tuesday('11:00') });
    await given.aConfirmedVisit(far, mia, { startsAt: tuesday('14:00') });
    const before = await everythingBooked(clinic);
    const starts = startsOf(await landingsOf(clinic.admin, id), mia);
    expect(await everythingBooked(clinic)).toEqual(before);
    expect(starts).toHaveLength(2);
    const [morning, afternoon] = starts;
    const move = (at: number) => post(clinic.admin, `/api/v1/bookings/${id}/move`, { startsAt: toText(at) });
    const late = morning?.to ?? 0;
    // Its own time is free for it; the drive to Manly is not.
    expect(mayLand(starts, fromText(tuesday('11:00')))).toBe(true);
    expect(late).toBeLessThan(fromText(tuesday('12:40')));
    await move(late + minutes(5)).expect(409);
    await move(late).expect(200);
    await move((afternoon?.from ?? 0) - minutes(5)).expect(409);
    await move(afternoon?.from ?? 0).expect(200);
  });

  it('says why somebody has no room for it', async () => {
    const { clinic, given, client, mia } = await atWork(product);
    const { id } = await given.aConfirmedVisit(client, mia);
    const away = await clinic.aTherapist();
    await clinic.leave(away, tuesday('00:00'), tuesday('23:59'));
    const unskilled = await clinic.aTherapist({ serviceIds: [clinic.services.deep_tissue] });
    const { items } = await landingsOf(clinic.admin, id);
    const wordsOf = ({ actor }: GivenPerson) =>
      items.find(({ therapistId }) => therapistId === actor.therapistId)?.words;
    expect(wordsOf(mia)).toBeNull();
    expect(wordsOf(away)).toMatch(/no room/);
    expect(wordsOf(unskilled)).toMatch(/does not do this service/);
  });

  it('is the desk’s to ask', async () => {
    const { given, client, mia } = await atWork(product);
    const { id } = await given.aConfirmedVisit(client, mia);
    for (const person of [client, mia])
      await person.http.get(`/api/v1/desk/bookings/${id}/landings`).query({ date: '2026-11-24' }).expect(403);
  });
});
