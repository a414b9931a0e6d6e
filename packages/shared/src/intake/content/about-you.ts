import { chooseOne, ifAll, ifAny, nothing, opens, picked, says, tri } from '../authoring.ts';
import type { Section } from '../questionnaire.ts';

export const aboutYouText = {
  title: 'About you',
  answeredBy: {
    text: 'Who is answering?',
    help: 'The answers have to be those of the person who is treated.',
    options: {
      me: 'Me, for my own visit',
      guardian: 'Parent or guardian of the child',
      'someone-else': 'Somebody else',
    },
  },
  dateOfBirth: { text: 'Your date of birth' },
  guardian: { text: 'Has a parent or guardian agreed to this visit in writing, and will they be there?' },
  guardianName: { text: 'Full name of the parent or guardian who agrees and will be there' },
};

export const aboutYou = (text: typeof aboutYouText): Section => ({
  id: 'about-you',
  title: text.title,
  items: [
    chooseOne('answered-by', text.answeredBy, {
      me: nothing,
      // Whose word counts depends on the age: see `read-who-answers.ts`.
      guardian: opens('answeredBySomeoneElse'),
      'someone-else': says({ answeredBySomeoneElse: true }),
    }),
    {
      id: 'date-of-birth',
      kind: 'date',
      ...text.dateOfBirth,
      fact: 'age',
      presets: [],
      required: true,
      feeds: { facts: ['age'] },
    },
    tri(
      'guardian',
      text.guardian,
      { yes: { guardianConsent: true } },
      ifAll({ item: 'date-of-birth', youngerThan: 18 }),
    ),
    {
      id: 'guardian-name',
      kind: 'signature',
      ...text.guardianName,
      required: true,
      feeds: { plan: ['contact'] },
      ...ifAny(picked('guardian', 'yes')),
    },
  ],
});
