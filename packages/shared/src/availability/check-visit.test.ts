import { checkVisit } from './check-visit.ts';
import { explain } from './explain.ts';
import type { VisitCheck } from './check-visit.ts';
import { visitRules } from './refusal.ts';
import type { SlotSearch } from './slots.ts';
import { aClaim, aDiary, aSearch, monday, place } from './testing/a-search.ts';

const seen = new Set<string>();
function check(
  time: string,
  search: SlotSearch,
  gridMinutes: number | null = search.gridMinutes,
): VisitCheck {
  const diary = search.therapists[0] ?? aDiary();
  return checkVisit({ start: monday(time), service: search.service, place: search.place }, diary, {
    ...search,
    gridMinutes,
  });
}
function words(time: string, search: SlotSearch): string {
  const result = check(time, search);
  if (result.ok) return 'can be kept';
  seen.add(result.reason.rule);
  return explain(result.reason, search.zone);
}
const between = aDiary({ claims: [aClaim('09:00', '09:30', 'a'), aClaim('12:00', '13:00', 'b')] });
const drives = { a: { here: 30 }, here: { b: 25 } };

describe('the check of one visit', () => {
  it('says how it can be kept', () => {
    expect(check('10:00', aSearch({ therapists: [between], drives }))).toEqual({
      ok: true,
      driveInMinutes: 30,
      driveOutMinutes: 25,
      addedDriveMinutes: null,
      comesFrom: 'visit',
      goesTo: 'visit',
      room: { from: monday('10:00'), to: monday('11:35') },
    });
  });

  it.each([
    [
      'too soon',
      '09:00',
      aSearch({ now: monday('08:30'), minimumNoticeMinutes: 60 }),
      'the earliest start is 9:30 am on Monday 2 February',
    ],
    [
      'too far ahead',
      '09:00',
      aSearch({ horizon: monday('00:00') }),
      'visits are planned up to Sunday 1 February',
    ],
    ['between the grid', '09:10', aSearch(), 'every 30 minutes'],
    [
      'outside the area',
      '09:00',
      aSearch({ therapists: [aDiary({ area: { radiusKm: 1 } })] }),
      'outside the area',
    ],
    [
      'a full day',
      '11:00',
      aSearch({ therapists: [{ ...between, maxVisitsPerDay: 2 }] }),
      'already has 2 visits',
    ],
    ['a day off', '09:00', aSearch({ therapists: [aDiary({ weeklyHours: [] })] }), 'does not work that day'],
    [
      'a public holiday',
      '09:00',
      aSearch({ therapists: [aDiary({ holidays: ['2026-02-02'] })] }),
      'is closed that day, a public holiday',
    ],
    [
      'work without a rest',
      '10:00',
      aSearch({
        therapists: [
          aDiary({ claims: [aClaim('09:00', '10:00')], rest: { afterMinutes: 60, restMinutes: 5 } }),
        ],
      }),
      'from 9:00 am to 11:00 am; after 60 minutes a rest of 5 is due',
    ],
    ['too late', '12:30', aSearch(), 'hours of that day: 9:00 am to 1:00 pm'],
    [
      'another visit',
      '12:00',
      aSearch({ therapists: [between] }),
      'has another visit from 12:00 pm to 1:00 pm',
    ],
    [
      'leave',
      '09:00',
      aSearch({ therapists: [aDiary({ claims: [{ ...aClaim('09:00', '10:00'), kind: 'time-off' }] })] }),
      'is away from 9:00 am to 10:00 am',
    ],
    ['no road', '10:00', aSearch({ therapists: [between] }), 'no way to drive from the visit before'],
    [
      'a long drive',
      '10:30',
      aSearch({ therapists: [{ ...between, maxDriveMinutes: 20 }], drives }),
      'takes 30 minutes; the therapist drives at most 20',
    ],
    [
      'too little time before',
      '09:30',
      aSearch({ therapists: [between], drives }),
      'from the visit before takes 30 minutes, and there are only 0',
    ],
    [
      'too little time after',
      '11:00',
      aSearch({ therapists: [between], drives }),
      'to the visit after takes 25 minutes, and there are only 0',
    ],
    [
      'too far from the base',
      '09:00',
      aSearch({ therapists: [aDiary({ base: place('base') })], drives: { base: { here: 20 } } }),
      'between the base and this place takes 20',
    ],
  ])('forbids %s in words', (_, time, search, expected) => {
    expect(words(time, search)).toContain(expected);
  });

  it('says that a time is taken, and not that it was the last of a full day', () => {
    expect(words('12:00', aSearch({ therapists: [{ ...between, maxVisitsPerDay: 2 }] }))).toContain(
      'has another visit from 12:00 pm',
    );
  });

  it('has words for each of its rules', () => {
    expect([...seen].sort()).toEqual([...visitRules].sort());
  });

  it('lets the office choose any minute', () => {
    expect(check('09:10', aSearch(), null).ok).toBe(true);
  });

  it('lets a visit be moved over its own time once its claim is left out', () => {
    const own = { ...aClaim('10:00', '11:00', 'here'), id: 'own' };
    expect(check('10:30', aSearch({ therapists: [aDiary({ claims: [own] })] }))).toMatchObject({
      ok: false,
      reason: { rule: 'time-taken', claim: { id: 'own' } },
    });
    expect(check('10:30', aSearch()).ok).toBe(true);
  });
});
