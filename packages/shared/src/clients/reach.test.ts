import { reachOf } from './reach.ts';

describe('where the health questions of a person are sent', () => {
  const booker = { email: 'alex@people.example', phone: '+61400111222' };
  const nothing = { email: null, phone: null };
  const byMail = (to: string) => ({ channel: 'email', to });
  const byPhone = (to: string) => ({ channel: 'sms', to });

  it.each([
    [
      'an adult by their own e-mail',
      'friend',
      { email: 'sam@people.example', phone: '+61400333444' },
      byMail('sam@people.example'),
    ],
    ['an adult by their own phone', 'guest', { email: null, phone: '+61400333444' }, byPhone('+61400333444')],
    ['an adult without either: nowhere, never by who books', 'parent', nothing, null],
    [
      'an adult with the e-mail of who books: nowhere',
      'partner',
      { email: 'Alex@People.example', phone: null },
      null,
    ],
    ['an adult with the phone of who books: nowhere', 'partner', { email: null, phone: booker.phone }, null],
    [
      'an adult with a shared phone by their own e-mail',
      'partner',
      { email: 'sam@people.example', phone: booker.phone },
      byMail('sam@people.example'),
    ],
    [
      'an adult with a shared e-mail by their own phone',
      'partner',
      { email: booker.email, phone: '+61400333444' },
      byPhone('+61400333444'),
    ],
    ['a child: the guardian', 'child', nothing, byMail(booker.email)],
    [
      'a child with an address of its own: the guardian still',
      'child',
      { email: 'kid@people.example', phone: null },
      byMail(booker.email),
    ],
    ['themselves by their own', 'self', { email: null, phone: '+61400333444' }, byPhone('+61400333444')],
    ['themselves as a client', 'self', nothing, byMail(booker.email)],
  ] as const)('%s', (_, relationship, contact, expected) => {
    expect(reachOf({ relationship, ...contact }, booker)).toEqual(expected);
  });

  it('nobody without any contact', () => {
    for (const relationship of ['self', 'child', 'friend'] as const)
      expect(reachOf({ relationship, ...nothing }, nothing)).toBeNull();
  });
});
