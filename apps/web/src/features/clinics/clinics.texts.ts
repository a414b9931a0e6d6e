import { catalogue } from '../../ui/text/catalogue.ts';

export const t = catalogue({
  'page.lead': 'Massage at your home, hotel or workplace. A short safety check comes before the table does.',
  'page.book': 'Book a visit',
  'page.unwell': 'Feeling unwell right now? Urgent advice',
  'page.services': 'What we do',
  'page.therapists': 'Who comes to you',
  'page.how': 'How it works',
  'page.contact': 'Talk to a person',
  'page.call': 'Call {phone}',
  'page.mail': 'Write to {email}',
  'page.minutes': '{minutes} min',
  'how.1.title': 'Say where and for whom',
  'how.1.text': 'Home, hotel or workplace; for you or for somebody else.',
  'how.2.title': 'Answer the safety check',
  'how.2.text': 'About a minute when nothing is wrong. If something is, you hear at once what to do.',
  'how.3.title': 'Choose a time that can be kept',
  'how.3.text':
    'We only offer times that a therapist can really drive to. You see how you pay before you agree.',
  'promise.price': 'The price first',
  'promise.price.text':
    'Every line with its tax, and what cancelling would cost, before you ask for a visit.',
  'promise.private': 'Your answers stay yours',
  'promise.private.text': 'Sealed with the clinic’s own key. Whoever books for you does not see them.',
  'promise.choice': 'You choose who comes',
  'promise.choice.text': 'Anybody who can, a therapist by name, or a gender that must be kept.',
  'list.title': 'Clinics on this installation',
  'gender.female': 'Woman',
  'gender.male': 'Man',
  'gender.nonbinary': 'Non-binary',
});
