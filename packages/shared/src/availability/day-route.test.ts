import { dayRoute } from './day-route.ts';
import { strandedVisits } from './stranded-visits.ts';
import { aClaim, aDiary, monday, place } from './testing/a-search.ts';
import { tableTravel } from './travel.ts';

const travel = tableTravel({ base: { a: 20, b: 5 }, a: { b: 45, base: 9 }, b: { base: 10 } });
const span = { from: monday('09:00'), to: monday('13:00') };
const diary = aDiary({
  base: place('base'),
  claims: [
    aClaim('11:00', '12:00', 'b'),
    aClaim('09:30', '10:30', 'a'),
    aClaim('12:00', '12:30'),
    aClaim('15:00', '16:00', 'c'),
  ],
});

describe('the way through a day', () => {
  it('goes from the base through the visits and back, and says where it is late', () => {
    const stops = dayRoute(diary, span, travel);
    expect(
      stops.map(({ claim, driveInMinutes, driveOutMinutes, lateMinutes }) => [
        claim.place?.id,
        driveInMinutes,
        driveOutMinutes,
        lateMinutes,
      ]),
    ).toEqual([
      ['a', 20, 45, 0],
      ['b', 45, 10, 15],
    ]);
  });

  it('shows a leg that cannot be driven as unknown', () => {
    const [stop] = dayRoute(
      aDiary({ base: place('far'), claims: [aClaim('09:30', '10:30', 'a')] }),
      span,
      travel,
    );
    expect(stop).toMatchObject({ driveInMinutes: null, driveOutMinutes: null, lateMinutes: null });
  });
});

describe('a changed diary', () => {
  const morning = (claim: { start: number }) => claim.start < span.to;

  it('lists the visits that it has no room for, with the reason', () => {
    const stranded = strandedVisits(diary, travel, morning);
    expect(stranded.map(({ claim, reason }) => [claim.place?.id, reason.rule])).toEqual([
      ['b', 'no-time-to-drive'],
      ['a', 'no-time-to-drive'],
    ]);
  });

  it('lists a visit outside the new hours and one under leave, never the leave itself', () => {
    const claims = [
      aClaim('09:30', '10:30', 'a'),
      { ...aClaim('10:00', '13:00'), kind: 'time-off' as const },
    ];
    const away = strandedVisits(aDiary({ claims }), travel, morning);
    expect(away.map(({ reason }) => reason.rule)).toEqual(['time-taken']);
    const off = aDiary({ claims: claims.slice(0, 1), weeklyHours: [] });
    expect(strandedVisits(off, travel, morning).map(({ reason }) => reason.rule)).toEqual(['outside-hours']);
    expect(strandedVisits(off, travel, () => false)).toEqual([]);
  });
});
