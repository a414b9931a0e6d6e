import { catalogue } from '../../ui/text/catalogue.ts';

export const t = catalogue({
  title: 'Your visits in another calendar',
  lead: 'Your phone’s calendar can follow your visits by a secret link: when, how long and in which suburb. No names, no addresses, nothing about health.',
  loading: 'Your calendar link',
  none: 'There is no link now.',
  since: 'A link was made on {when}. It is shown only when it is made; make a new one if you have lost it.',
  make: 'Make a link',
  again: 'Make a new link',
  'again.title': 'Make a new link?',
  'again.text':
    'The link you have now stops working at once. Calendars that follow it must be given the new one.',
  end: 'End the link',
  'end.title': 'End the link?',
  'end.text': 'Calendars that follow it see nothing any more.',
  keep: 'Keep it as it is',
  link: 'Your link',
  'link.hint':
    'Copy it now and add it to your calendar as a subscription. Whoever has it can see when and where you work.',
  copy: 'Copy',
  copied: 'Copied',
  'copy.failed': 'Please select the link and copy it yourself',
  ended: 'The link has ended',
});
