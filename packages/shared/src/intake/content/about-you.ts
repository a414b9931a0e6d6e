import { chooseOne, ifAll, nothing, says, tri } from '../authoring.ts';
import type { Section } from '../questionnaire.ts';

export const aboutYouText = {
  title: 'About you',
  answeredBy: {
    text: 'Who is answering?',
    help: 'The answers have to come from the person who will be treated.',
    options: { me: 'Me, and the visit is for me', 'someone-else': 'I am answering for somebody else' },
  },
  dateOfBirth: { text: 'What is your date of birth?' },
  guardian: { text: 'Has a parent or guardian agreed to this visit in writing, and will they be there?' },
};

export const aboutYou = (text: typeof aboutYouText): Section => ({
  id: 'about-you',
  title: text.title,
  items: [
    chooseOne('answered-by', text.answeredBy, {
      me: nothing,
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
  ],
});
