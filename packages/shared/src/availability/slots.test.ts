import { aClaim, aDiary, aSearch, monday, place } from './testing/a-search.ts';
import { slots, type SlotSearch } from './slots.ts';
import { instantAt, wallClockAt } from './wall-clock.ts';

const times = (search: SlotSearch) => slots(search).map(({ start }) => wallClockAt(search.zone, start).time);
const quarter = { minutes: 60, setupMinutes: 15, packDownMinutes: 15 };

describe('the slots of a day', () => {
  it('fill the hours, the last one ending with them', () => {
    expect(times(aSearch())).toEqual(['09:00', '09:30', '10:00', '10:30', '11:00', '11:30', '12:00']);
  });

  it('leave room for setup and pack-down within the hours', () => {
    expect(times(aSearch({ service: quarter }))).toEqual(['09:30', '10:00', '10:30', '11:00', '11:30']);
  });

  it('keep the drive from the visit before and to the one after free', () => {
    const therapists = [aDiary({ claims: [aClaim('09:00', '09:30', 'a'), aClaim('12:00', '13:00', 'b')] })];
    const drives = { a: { here: 30, b: 12 }, here: { b: 25 } };
    const search = aSearch({ therapists, drives, gridMinutes: 5 });
    expect(times(search)).toEqual(['10:00', '10:05', '10:10', '10:15', '10:20', '10:25', '10:30', '10:35']);
    expect(slots(search)[0]?.therapists).toEqual([
      {
        id: 'mia',
        driveInMinutes: 30,
        driveOutMinutes: 25,
        addedDriveMinutes: 43,
        comesFrom: 'visit',
        goesTo: 'visit',
        room: { from: monday('10:00'), to: monday('11:35') },
      },
    ]);
  });

  it('offer nothing where a pair cannot be driven, and no figure where the direct way cannot', () => {
    const therapists = [aDiary({ claims: [aClaim('09:00', '10:00', 'a'), aClaim('12:00', '13:00', 'b')] })];
    expect(times(aSearch({ therapists, drives: { here: { b: 0 } } }))).toEqual([]);
    const [slot] = slots(aSearch({ therapists, drives: { a: { here: 0 }, here: { b: 0 } } }));
    expect(slot?.therapists[0]?.addedDriveMinutes).toBeNull();
  });

  it('begin and end at the base', () => {
    const therapists = [aDiary({ base: place('base') })];
    expect(times(aSearch({ therapists, drives: { base: { here: 31 }, here: { base: 29 } } }))).toEqual([
      '10:00',
      '10:30',
      '11:00',
      '11:30',
    ]);
  });

  it('respect the longest drive, but only inside the hours', () => {
    const claims = [aClaim('07:00', '08:00', 'a')];
    const drives = { a: { here: 45 }, base: { here: 10 }, here: { base: 10 } };
    const within = aDiary({ base: place('base'), maxDriveMinutes: 10, claims });
    expect(times(aSearch({ therapists: [within], drives }))).toContain('09:30');
    expect(times(aSearch({ therapists: [{ ...within, maxDriveMinutes: 9 }], drives }))).toEqual([]);
  });

  it('treat a claim without a place as time, not as a way', () => {
    const claims = [aClaim('09:00', '09:30', 'a'), aClaim('09:30', '10:00')];
    const search = aSearch({ therapists: [aDiary({ claims })], drives: { a: { here: 40 } } });
    expect(times(search)[0]).toBe('10:30');
  });

  it('keep the notice and the most visits of a day', () => {
    expect(times(aSearch({ now: monday('09:15'), minimumNoticeMinutes: 60 }))[0]).toBe('10:30');
    const busy = aDiary({ maxVisitsPerDay: 1, claims: [aClaim('09:00', '10:00')] });
    expect(times(aSearch({ therapists: [busy] }))).toEqual([]);
    const away = { ...busy, claims: [{ ...aClaim('09:00', '10:00'), kind: 'time-off' as const }] };
    expect(times(aSearch({ therapists: [away] }))[0]).toBe('10:00');
  });

  it('name everybody who can, once, even where their spans overlap', () => {
    const weeklyHours = [
      { days: [1], from: '09:00', to: '12:00' },
      { days: [1], from: '10:00', to: '13:00' },
    ];
    const search = aSearch({ therapists: [aDiary({ weeklyHours }), aDiary({ id: 'ben' })] });
    expect(slots(search).map((slot) => slot.therapists.map(({ id }) => id).join())).toEqual(
      new Array<string>(7).fill('mia,ben'),
    );
  });

  it('are shown twice in the hour that comes twice, and never in the one that does not come', () => {
    const allDay = aDiary({ weeklyHours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }] });
    const short = { minutes: 15, setupMinutes: 0, packDownMinutes: 0 };
    const on = (date: string, to: string) =>
      aSearch({ from: date, to, now: 0, therapists: [allDay], service: short });
    const fold = times(on('2026-04-05', '2026-04-06'));
    expect(fold).toHaveLength(50);
    expect(fold.slice(3, 9)).toEqual(['01:30', '02:00', '02:30', '02:00', '02:30', '03:00']);
    const gap = times(on('2026-10-04', '2026-10-05'));
    expect(gap).toHaveLength(46);
    expect(gap.slice(2, 6)).toEqual(['01:00', '01:30', '03:00', '03:30']);
  });

  it('last 90 real minutes over a clock change', () => {
    const weeklyHours = [{ days: [7], from: '01:00', to: '03:30' }];
    const service = { minutes: 90, setupMinutes: 0, packDownMinutes: 0 };
    const search = aSearch({
      from: '2026-10-04',
      to: '2026-10-05',
      therapists: [aDiary({ weeklyHours })],
      service,
    });
    expect(slots(search).map(({ start }) => start)).toEqual([instantAt(search.zone, '2026-10-04', '01:00')]);
  });
});
