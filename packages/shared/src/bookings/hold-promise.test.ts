import { instantAt } from '../availability/wall-clock.ts';
import { ClinicSettings } from '../clinics/clinic-settings.ts';
import { hours } from '../kernel/time.ts';
import type { HoldKind } from './hold-machine.ts';
import { holdPromise, isTooLate, type PromisingClinic } from './hold-promise.ts';

const zone = 'Australia/Sydney';
const at = (date: string, time: string) => instantAt(zone, date, time);
const weekdays = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };
const clinic: PromisingClinic = {
  name: 'Harbour',
  phone: '+61255501234',
  timeZone: zone,
  settings: ClinicSettings.parse({
    clearanceDesk: { weeklyHours: [weekdays], openMinutes: 120, contact: 'Dana' },
  }),
};
const said = (kind: HoldKind, askedAt: number, startsAt: number, of = clinic) =>
  holdPromise(kind, { askedAt, startsAt, timeZone: zone }, of);
const call = (asked: [string, string], start: [string, string], of = clinic) =>
  said('CALL', at(...asked), at(...start), of).text;

describe('what a clinic promises about a hold', () => {
  it.each<[string, [string, string], [string, string], string]>([
    [
      'on an open day, the same day',
      ['2026-11-23', '16:40'],
      ['2026-11-26', '11:00'],
      '10:40 on Tuesday 24 November',
    ],
    ['well before closing, today', ['2026-11-23', '13:10'], ['2026-11-25', '11:00'], '15:10'],
    ['to the minute of closing, today', ['2026-11-23', '15:00'], ['2026-11-25', '11:00'], '17:00'],
    ['before opening, that morning', ['2026-11-23', '05:00'], ['2026-11-25', '11:00'], '11:00'],
    [
      'on a Friday night, on Monday',
      ['2026-11-27', '21:00'],
      ['2026-12-02', '11:00'],
      '11:00 on Monday 30 November',
    ],
    [
      'over the change to summer time, on Monday',
      ['2026-10-02', '16:00'],
      ['2026-10-07', '11:00'],
      '10:00 on Monday 5 October',
    ],
    [
      'over the change back, on Monday',
      ['2027-04-02', '16:00'],
      ['2027-04-07', '11:00'],
      '10:00 on Monday 5 April',
    ],
  ])('asked %s', (_, asked, start, by) => {
    expect(call(asked, start)).toBe(`Dana rings you by ${by}. You can ring +61255501234.`);
  });

  it('counts real minutes in hours that are open while the clock changes', () => {
    const night = {
      ...clinic,
      settings: ClinicSettings.parse({
        clearanceDesk: { weeklyHours: [{ days: [7], from: '01:00', to: '06:00' }], openMinutes: 120 },
      }),
    };
    // 4 October 2026, 02:00 becomes 03:00; 4 April 2027, 03:00 becomes 02:00.
    expect(call(['2026-10-03', '12:00'], ['2026-10-06', '12:00'], night)).toContain(
      '04:00 on Sunday 4 October',
    );
    expect(call(['2027-04-03', '12:00'], ['2027-04-06', '12:00'], night)).toContain(
      '02:00 on Sunday 4 April',
    );
  });

  it('names the clinic where it has not said who rings, and no number where it has none', () => {
    const nobody = { ...clinic, phone: '', settings: ClinicSettings.parse({}) };
    expect(call(['2026-11-23', '10:00'], ['2026-11-25', '11:00'], nobody)).toBe(
      'Somebody from Harbour rings you by 12:00.',
    );
  });

  it('tells the time by the clock of the place', () => {
    const visit = { askedAt: at('2026-11-23', '10:00'), startsAt: at('2026-11-25', '11:00') };
    expect(holdPromise('CALL', { ...visit, timeZone: 'Australia/Perth' }, clinic).text).toContain(
      'by 09:00.',
    );
  });

  it('says that it is too late when the clinic is closed until the visit, and from when on it can be', () => {
    const asked = at('2026-11-27', '18:00');
    const answer = said('CALL', asked, at('2026-11-28', '11:00'));
    expect(isTooLate(answer) && answer.earliestStart).toBe(at('2026-11-30', '13:00'));
    expect(answer.text).toBe(
      'Before this visit Dana has to speak with you or read a note, and there is not enough time for that. ' +
        'The first visit for which it can be done begins at 13:00 on Monday 30 November. You can ring +61255501234.',
    );
    expect(isTooLate(said('CALL', asked, at('2026-11-30', '13:00')))).toBe(false);
    expect(isTooLate(said('CALL', asked, at('2026-11-30', '12:59')))).toBe(true);
  });

  it('has an earliest visit that is possible when asked for, for whatever is soon', () => {
    for (const minute of [0, 20, 40, 100, 400, 1_000, 3_000]) {
      const asked = at('2026-11-23', '08:30') + minute * 60_000;
      for (const kind of ['DOC', 'CALL'] as const) {
        const answer = said(kind, asked, asked + hours(0.5));
        const earliest = isTooLate(answer) ? (answer.earliestStart ?? 0) : 0;
        expect(isTooLate(said(kind, asked, earliest))).toBe(false);
        expect(isTooLate(said(kind, asked, earliest - 60_000))).toBe(true);
      }
    }
  });

  it('keeps the time as long as the clinic says, but longer for a promise after a closed weekend', () => {
    const long = said('CALL', at('2026-11-23', '10:00'), at('2026-12-20', '10:00'));
    expect(!isTooLate(long) && long.keptUntil).toBe(at('2026-11-25', '10:00'));
    const weekend = said('CALL', at('2026-11-27', '16:00'), at('2026-12-20', '10:00'));
    expect(!isTooLate(weekend) && weekend.keptUntil).toBe(at('2026-11-30', '10:00'));
  });

  it('leaves time to read a document in open hours before the time is let go', () => {
    const asked = at('2026-11-23', '10:00');
    expect(said('DOC', asked, at('2026-12-20', '10:00')).text).toBe(
      'Please send a note from a clinician by 16:00 on Tuesday 24 November. Dana reads it and answers by 10:00 on Wednesday 25 November. ' +
        'You can ring +61255501234.',
    );
  });

  it('asks again a day before the visit, or half-way to one that is sooner', () => {
    const far = said('RECHECK', at('2026-11-23', '10:00'), at('2026-11-27', '18:00'));
    expect(far).toMatchObject({
      askAgainAt: at('2026-11-26', '18:00'),
      dueAt: at('2026-11-27', '14:00'),
      text: 'Harbour sends you the questions again at 18:00 on Thursday 26 November. Please answer by 14:00 on Friday 27 November. You can ring +61255501234.',
    });
    const near = said('RECHECK', at('2026-11-23', '10:00'), at('2026-11-23', '16:00'));
    expect(near).toMatchObject({ askAgainAt: at('2026-11-23', '13:00'), dueAt: at('2026-11-23', '14:30') });
  });
});
