import { catalogue } from '../ui/text/catalogue.ts';

export const t = catalogue({
  product: 'Unbrace',
  'title.page': '{page} · {product}',
  'demo.banner': 'Demo clinic. Nothing here is real.',
  'connection.offline': 'You are offline. What you typed stays here; we go on when you are back.',
  'connection.slow': 'This is taking longer than usual. Still trying.',
  'error.title': 'This page did not work',
  'error.text': 'The fault is ours. Loading it again often helps.',
  'error.reload': 'Load the page again',
  'notFound.title': 'There is nothing here',
  'notFound.text': 'The address may be mistyped, or the page is not for this account.',
  'notFound.home': 'Go to the start',
  'nav.main': 'Main',
  'nav.open': 'Open menu',
  'landing.title': 'Massage that comes to you, and asks first.',
  'landing.lead':
    'Book a therapist to your home, hotel or workplace. A short safety check comes before the table does.',
  'landing.therapist': 'I am a therapist',
  'landing.desk': 'Clinic desk',
  'therapist.jobs': 'Jobs',
  'therapist.empty': 'No jobs are waiting',
  'desk.board': 'Day board',
  'desk.empty': 'The day is empty',
  'client.book': 'Book a visit',
});
