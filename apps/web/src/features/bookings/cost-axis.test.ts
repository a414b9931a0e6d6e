import { aud, hours } from '@unbrace/shared/kernel';
import { costAxis } from './cost-axis.ts';

const startsAt = Date.parse('2027-04-04T02:00:00Z');
const total = aud(229_00);
const steps = [
  { until: startsAt - hours(24), fee: aud(0) },
  { until: startsAt - hours(4), fee: aud(114_50) },
  { until: null, fee: total },
];
const axisAt = (now: number) => costAxis(steps, { startsAt, total, now });

describe('what cancelling costs on a clock axis', () => {
  it('ends with the visit and begins half of the notice before the first change', () => {
    const axis = axisAt(startsAt - hours(300));
    expect(axis).toMatchObject({ from: startsAt - hours(36), to: startsAt, now: null });
    expect(axis?.stretches.map(({ share }) => share)).toEqual([0, 0.5, 1]);
  });

  it('has stretches that meet each other and fill it, by real time', () => {
    const stretches = axisAt(startsAt - hours(30))?.stretches ?? [];
    expect(stretches[0]?.from).toBe(0);
    expect(stretches.at(-1)?.to).toBe(1);
    stretches.slice(1).forEach(({ from }, index) => expect(from).toBe(stretches[index]?.to));
    expect(stretches[1]?.to).toBeCloseTo(32 / 36);
  });

  it('says where now is', () => {
    expect(axisAt(startsAt - hours(18))?.now).toBeCloseTo(0.5);
    expect(axisAt(startsAt + hours(1))?.now).toBeNull();
  });

  it.each([
    ['one price all the time', [{ until: null, fee: aud(0) }]],
    ['nothing to cancel', []],
  ])('is none for %s', (_, flat) => {
    expect(costAxis(flat, { startsAt, total, now: startsAt - hours(30) })).toBeNull();
  });
});
