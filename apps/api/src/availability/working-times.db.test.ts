import { type ClinicId, fromText, TherapistId } from '@unbrace/shared/kernel';
import { Database } from '../platform/database/database.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { HoursRepository } from './hours.repository.ts';
import { workingTimes } from './working-times.ts';

let product: TestApp;
let database: Database;
beforeAll(async () => {
  product = await startTestApp();
  database = product.app.get(Database);
});
afterAll(() => product.stop());

const aTherapist = async (clinic?: Parameters<TestApp['given']['aMember']>[1]) => {
  const { actor } = await product.given.aMember('therapist', clinic);
  return { id: TherapistId.parse(actor.therapistId), clinicId: actor.clinicId };
};
const inHours = (clinicId: ClinicId, work: (hours: HoursRepository) => Promise<unknown>) =>
  database.transaction(clinicId, (tx) => work(new HoursRepository(tx)));
const week = (from: string) => [{ days: [1, 2], from, to: '17:00' }];
const during = { from: fromText('2026-11-24T00:00:00Z'), to: fromText('2026-11-25T00:00:00Z') };

describe('working times', () => {
  it('are those of each therapist, with overrides and leave near the time that is asked about', async () => {
    const one = await aTherapist();
    const two = await aTherapist();
    const now = product.clock.now();
    await inHours(one.clinicId, async (hours) => {
      await hours.setWeekly(one.id, week('08:00'));
      await hours.setWeekly(two.id, week('09:00'));
      for (const date of ['2026-11-01', '2026-11-24', '2026-12-24'])
        await hours.setOverride(one.id, { date, hours: [], note: 'not for the engine' }, now);
      await hours.addLeave(two.id, { during, note: null }, now);
      await hours.addLeave(two.id, { during: { from: during.to, to: during.to + 1_000 }, note: null }, now);
    });
    const times = await database.transaction(one.clinicId, (tx) =>
      workingTimes(tx, [one.id, two.id], during),
    );
    expect(times.get(one.id)).toMatchObject({
      weeklyHours: week('08:00'),
      overrides: [{ date: '2026-11-24', hours: [] }],
      leave: [],
    });
    expect(times.get(two.id)).toMatchObject({ weeklyHours: week('09:00'), overrides: [], leave: [during] });
  });

  it('of another clinic are not seen and not written', async () => {
    const here = await aTherapist();
    const there = await aTherapist(await product.given.aClinic());
    await inHours(there.clinicId, (hours) => hours.setWeekly(there.id, week('08:00')));
    const times = await database.transaction(here.clinicId, (tx) => workingTimes(tx, [there.id], during));
    expect(times.get(there.id)).toEqual({ weeklyHours: [], overrides: [], leave: [] });
    await expect(
      inHours(here.clinicId, (hours) => hours.setWeekly(there.id, week('10:00'))),
    ).rejects.toThrow();
    const untouched = await database.transaction(there.clinicId, (tx) =>
      workingTimes(tx, [there.id], during),
    );
    expect(untouched.get(there.id)?.weeklyHours).toMatchObject(week('08:00'));
  });
});
