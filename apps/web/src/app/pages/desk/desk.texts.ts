import { catalogue } from '../../../ui/text/catalogue.ts';

export const t = catalogue({
  'live.on': 'Live',
  'live.lost': 'Not live at the moment: read again every 20 seconds',
  'client.loading': 'The client',
  'client.book': 'Book a visit',
  'client.all': 'All clients',
  'client.retired': 'Retired client',
  'therapist.loading': 'The therapist',
  'therapist.all': 'All therapists',
  'therapist.retired': 'Retired therapist',
});
