import { hours } from '../kernel/index.ts';
import { movedInAnswersDueAt } from './answers-due.ts';
import { ClientRow, VisitRow } from './imports.contract.ts';
import { readClientRow } from './read-client-row.ts';
import { readVisitRow } from './read-visit-row.ts';

const client = (cells: object) => readClientRow(ClientRow.parse({ line: 2, externalId: '7', ...cells }));
const visit = (cells: object) =>
  readVisitRow(
    VisitRow.parse({
      line: 2,
      externalId: '9',
      clientExternalId: '7',
      service: 'Remedial',
      therapist: 'Mia Novak',
      date: '24/11/2026',
      time: '14:30',
      minutes: '60',
      ...cells,
    }),
  );

describe('a client of another system', () => {
  it('has a name, a way to be reached and perhaps an address', () => {
    const cells = {
      firstName: 'Zoë ',
      lastName: "O'Neil",
      email: 'Zoe@Example.org',
      phone: '0400 000 000',
      addressLine: '1 High St',
      suburb: 'Manly',
    };
    expect(client(cells)).toEqual({
      value: {
        externalId: '7',
        name: "Zoë O'Neil",
        email: 'zoe@example.org',
        phone: '+61400000000',
        address: { addressLine: '1 High St', suburb: 'Manly', state: '', postcode: '' },
      },
    });
  });

  it.each([
    [{ externalId: ' ', name: 'A', phone: '0400000000' }, 'number'],
    [{ phone: '0400000000' }, 'name'],
    [{ name: 'A', email: 'at home' }, 'e-mail'],
    [{ name: 'A', phone: 'ring the bell' }, 'phone'],
    [{ name: 'A' }, 'neither'],
    [{ name: 'A', phone: '0400000000', suburb: 'Manly' }, 'street'],
  ])('that is incomplete stays out with a reason: %j', (cells, word) => {
    expect(client(cells)).toEqual({ reason: expect.stringContaining(word) as string });
  });
});

describe('an appointment of another system', () => {
  it.each([
    ['24/11/2026', '14:30', '2026-11-24', '14:30'],
    ['2026-11-24', '2:30 pm', '2026-11-24', '14:30'],
    ['4.1.2027', '12:05 AM', '2027-01-04', '00:05'],
    ['2026-11-24 09:00:00', '', '2026-11-24', '09:00'],
    ['2026-11-24T09:00', '', '2026-11-24', '09:00'],
  ])('on %s %s is read by the clock at the place', (date, time, day, clock) => {
    expect(visit({ date, time })).toMatchObject({ value: { date: day, time: clock, minutes: 60 } });
  });

  it.each([
    [{ date: '31/02/2027' }, 'date'],
    [{ date: '11-24-2026' }, 'date'],
    [{ time: '25:00' }, 'time'],
    [{ time: '14:00 pm' }, 'time'],
    [{ date: '2026-11-24T09:00:00Z', time: '' }, 'time'],
    [{ minutes: 'an hour' }, 'minutes'],
    [{ clientExternalId: '' }, 'whose'],
    [{ service: '' }, 'service'],
    [{ therapist: '' }, 'therapist'],
  ])('that cannot be read stays out with a reason: %j', (cells, word) => {
    expect(visit(cells)).toEqual({ reason: expect.stringContaining(word) as string });
  });

  it('has its safety check answered a day before it, or at half of the way there', () => {
    expect(movedInAnswersDueAt(hours(240), 0)).toBe(hours(216));
    expect(movedInAnswersDueAt(hours(20), 0)).toBe(hours(10));
  });
});
