import { dateOf, groupSlots, soonest } from './group-slots.ts';

const slots = (...times: string[]) => times.map((startsAt) => ({ startsAt }));
const sydney = 'Australia/Sydney';

describe('grouping times', () => {
  it('uses the calendar of the place, not the device', () => {
    // 22:30 UTC is already the next morning in Sydney, and still the evening before in Perth's morning.
    const given = slots('2026-11-20T22:30:00Z');
    const [day] = groupSlots(given, sydney, { from: '2026-11-21', days: 1 });
    expect(day).toEqual({ date: '2026-11-21', count: 1, parts: [{ part: 'morning', slots: given }] });
    expect(dateOf('2026-11-20T22:30:00Z', 'America/New_York')).toBe('2026-11-20');
  });

  it.each([
    ['a minute before noon is morning', '2026-11-21T00:59:00Z', 'morning'],
    ['noon is afternoon', '2026-11-21T01:00:00Z', 'afternoon'],
    ['17:00 is evening', '2026-11-21T06:00:00Z', 'evening'],
    ['midnight is morning, not hour 24', '2026-11-20T13:00:00Z', 'morning'],
  ])('%s', (_, startsAt, part) => {
    const [day] = groupSlots(slots(startsAt), sydney, { from: '2026-11-21', days: 1 });
    expect(day?.parts.map((each) => each.part)).toEqual([part]);
  });

  it('shows every day of the span, full ones too, across a clock change', () => {
    const days = groupSlots([], sydney, { from: '2027-04-03', days: 3 });
    expect(days.map(({ date, count }) => [date, count])).toEqual([
      ['2027-04-03', 0],
      ['2027-04-04', 0],
      ['2027-04-05', 0],
    ]);
  });

  it('puts times in order, whatever order they came in', () => {
    const [late, early] = slots('2026-11-21T03:00:00Z', '2026-11-21T02:00:00Z');
    const given = [late, early].filter((slot) => slot !== undefined);
    const [day] = groupSlots(given, sydney, { from: '2026-11-21', days: 1 });
    expect(day?.parts[0]?.slots).toEqual([early, late]);
    expect(soonest(given, 1)).toEqual([early]);
  });
});
