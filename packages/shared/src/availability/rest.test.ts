import { checkVisit } from './check-visit.ts';
import type { TherapistDiary } from './diary.ts';
import { explain } from './explain.ts';
import { slots } from './slots.ts';
import { aClaim, aDiary, aSearch, monday, place } from './testing/a-search.ts';
import { wallClockAt } from './wall-clock.ts';

const rested = (given: Partial<TherapistDiary>): TherapistDiary =>
  aDiary({
    weeklyHours: [{ days: [1], from: '08:00', to: '18:00' }],
    rest: { afterMinutes: 240, restMinutes: 15 },
    ...given,
  });
const times = (therapist: TherapistDiary, drives: Record<string, Record<string, number>> = {}) =>
  slots(aSearch({ gridMinutes: 15, therapists: [therapist], drives })).map(
    ({ start }) => wallClockAt('Australia/Sydney', start).time,
  );

describe('a rest of a quarter of an hour after each four hours', () => {
  const morning = [aClaim('08:00', '10:00', 'here'), aClaim('10:00', '12:00', 'here')];

  it('is left free after four hours of work, and no longer', () => {
    expect(times(rested({ claims: morning }))[0]).toBe('12:15');
    expect(times(rested({ claims: morning, rest: null }))[0]).toBe('12:00');
  });

  it('is not taken while driving', () => {
    const claims = [aClaim('08:00', '12:00', 'a')];
    expect(times(rested({ claims }), { a: { here: 20 } })[0]).toBe('12:45');
  });

  it('is due before the visits that follow, too', () => {
    const claims = [aClaim('12:00', '16:00', 'here')];
    expect(times(rested({ claims })).filter((time) => time > '10:00' && time < '12:00')).toEqual([
      '10:15',
      '10:30',
      '10:45',
    ]);
  });

  it('cannot be bridged by a visit between two stretches of work', () => {
    const claims = [aClaim('08:00', '10:00', 'here'), aClaim('11:10', '13:30', 'here')];
    expect(times(rested({ claims })).filter((time) => time >= '10:00' && time < '11:10')).toEqual([]);
    const shorter = [aClaim('08:00', '10:00', 'here'), aClaim('11:30', '13:30', 'here')];
    expect(times(rested({ claims: shorter })).filter((time) => time >= '10:00' && time < '11:30')).toEqual([
      '10:00',
      '10:15',
      '10:30',
    ]);
  });

  it('is a rest when the time is blocked for something else, and one long visit needs none', () => {
    const lunch = { ...aClaim('12:00', '12:15'), kind: 'time-off' as const };
    expect(times(rested({ claims: [...morning, lunch] }))[0]).toBe('12:15');
    const long = aSearch({ service: { minutes: 300, setupMinutes: 0, packDownMinutes: 0 } });
    expect(slots({ ...long, therapists: [rested({})] }).length).toBeGreaterThan(0);
  });

  it('is told in words by the validator, which agrees with the list', () => {
    const diary = rested({ claims: morning });
    const search = aSearch({ gridMinutes: 15, place: place('here') });
    const check = checkVisit({ ...search, start: monday('12:00') }, diary, search);
    expect(check).toMatchObject({ ok: false, reason: { rule: 'needs-rest' } });
    expect(check.ok ? '' : explain(check.reason, 'Australia/Sydney')).toBe(
      'The therapist would work from 8:00 am to 1:00 pm; after 240 minutes a rest of 15 is due.',
    );
    expect(checkVisit({ ...search, start: monday('12:15') }, diary, search).ok).toBe(true);
  });
});
