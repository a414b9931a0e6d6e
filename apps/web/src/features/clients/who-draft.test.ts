import { blankWho, readWhoDraft } from './who-draft.ts';

describe('for whom a visit is', () => {
  it('needs a way to send the link to another adult', () => {
    const { problems } = readWhoDraft({ ...blankWho, who: 'other', name: 'Zoë O’Neill' });
    expect(problems).toEqual({ email: 'Please give an e-mail or a phone number for the link' });
  });

  it('does not take an address that is also the one of whoever books', () => {
    const booker = { email: 'alex@people.example', phone: null };
    const shared = { ...blankWho, who: 'other', name: 'Zoë', email: 'Alex@people.example' } as const;
    expect(readWhoDraft(shared, booker).problems).toEqual({
      email: 'This is yours. Please give one that only they read',
    });
    expect(readWhoDraft({ ...shared, phone: '0400 111 222' }, booker).problems).toBeNull();
  });

  it('takes a phone number as people type it', () => {
    const { recipient } = readWhoDraft({ ...blankWho, who: 'other', name: 'Zoë', phone: '0400 111 222' });
    expect(recipient).toEqual({ name: 'Zoë', relationship: 'partner', email: null, phone: '+61400111222' });
  });

  it('needs no contact of a child, whose guardian answers', () => {
    const { recipient } = readWhoDraft({ ...blankWho, who: 'minor', name: 'Ned', email: 'typed@before.au' });
    expect(recipient).toEqual({ name: 'Ned', relationship: 'child', email: null, phone: null });
  });

  it('names every field that is wrong', () => {
    const { problems } = readWhoDraft({ ...blankWho, who: 'other', email: 'nope' });
    expect(Object.keys(problems ?? {})).toEqual(['name', 'email']);
  });
});
