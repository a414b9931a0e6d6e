import { readArguments } from './create-clinic-arguments.ts';

const typed = (changes: Record<string, string | undefined> = {}) =>
  Object.entries<string | undefined>({
    '--slug': 'harbour',
    '--name': "Siobhán's Hands",
    '--time-zone': 'Australia/Sydney',
    '--latitude': '-33.87',
    '--longitude': '151.21',
    '--owner-email': 'siobhan@example.org',
    ...changes,
  }).flatMap(([option, value]) => (value === undefined ? [] : [`${option}=${value}`]));

describe('npm run clinic:create', () => {
  it('reads what a clinic needs, and knows the rest', () => {
    expect(readArguments(typed())).toMatchObject({
      slug: 'harbour',
      latitude: -33.87,
      currency: 'AUD',
      country: 'AU',
      ownerEmail: 'siobhan@example.org',
      ownerName: 'Owner',
    });
  });

  it.each([
    [{ '--slug': undefined, '--owner-email': undefined }, '--slug is missing\n--owner-email is missing'],
    [{ '--slug': 'Not A Slug' }, "--slug must be a clinic's short name"],
    [{ '--time-zone': 'Sydney' }, '--time-zone must be an IANA time zone such as Australia/Sydney'],
    [{ '--latitude': 'north' }, '--latitude must be a number of degrees'],
    [{ '--currency': 'dollars' }, '--currency must be an ISO 4217 code such as AUD'],
    [{ '--owner-email': 'nobody' }, '--owner-email must be an e-mail address'],
  ])('says what is wrong with %j', (changes, message) => {
    expect(() => readArguments(typed(changes))).toThrow(message);
  });

  it('knows no other options', () => {
    expect(() => readArguments([...typed(), '--colour=red'])).toThrow("Unknown option '--colour'");
  });
});
