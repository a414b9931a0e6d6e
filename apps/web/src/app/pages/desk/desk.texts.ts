import { catalogue } from '../../../ui/text/catalogue.ts';

export const t = catalogue({
  'client.loading': 'The client',
  'client.book': 'Book a visit',
  'client.retired': 'Retired client',
  'therapist.loading': 'The therapist',
  'therapist.retired': 'Retired therapist',
});
