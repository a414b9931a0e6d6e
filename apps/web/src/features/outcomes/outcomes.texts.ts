import { catalogue } from '../../ui/text/catalogue.ts';

export const t = catalogue({
  'link.loading': 'Your questions',
  'link.over.title': 'This link does not open any more',
  'link.over.text':
    'It has run out, or a newer message has taken its place. If something worries you, ring the clinic.',
  lead: 'Hello {name}, you were treated by {clinic} on {when}. What you say here changes the next visit.',
  'result.go': 'Thank you, good to hear',
  'result.gentler': 'Thank you, we take care of that',
  'result.on_hold': 'Thank you, we ring you',
  'result.stop': 'Please see to this first',
  'result.close': 'You can close this page.',
});
