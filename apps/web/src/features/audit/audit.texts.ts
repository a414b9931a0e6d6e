import { catalogue } from '../../ui/text/catalogue.ts';

export const t = catalogue({
  title: 'Audit log',
  lead: 'Who did or saw what, when and from where. Nobody can change it, not even the owner.',
  empty: 'Nothing is logged yet',
  more: 'Show earlier',
  'column.at': 'When',
  'column.who': 'Who',
  'column.role': 'As',
  'column.action': 'What',
  'column.subject': 'About',
  'column.address': 'From',
});
