import { catalogue } from '../../ui/text/catalogue.ts';

export const t = catalogue({
  'who.label': 'Who will be treated?',
  'who.me': 'Me',
  'who.other': 'Somebody else',
  'who.other.hint': 'They answer the health questions themselves, by a private link.',
  'who.minor': 'A child under 18',
  'who.minor.hint': 'A parent or guardian answers, agrees, and stays in the room.',
  'who.saved': 'Answers by a private link',
  name: 'Their name',
  email: 'Their e-mail',
  phone: 'Their mobile phone',
  'contact.hint': 'The link goes there. You only see whether it is done.',
  'contact.missing': 'Please give an e-mail or a phone number for the link',
  'contact.shared': 'This is yours. Please give one that only they read',
  'saved.unreachable.title': 'We cannot reach {name} yet',
  'saved.unreachable.text':
    'They answer the health questions themselves. Choose “Somebody else” and add them with an e-mail or a phone number that only they read.',
  relationship: 'Who are they to you?',
  'relationship.partner': 'Partner',
  'relationship.parent': 'Parent',
  'relationship.friend': 'Friend',
  'relationship.guest': 'Guest',
  'relationship.colleague': 'Colleague',
  'relationship.other': 'Somebody else',
  'relationship.child': 'Child',
  'relationship.self': 'You',
});
