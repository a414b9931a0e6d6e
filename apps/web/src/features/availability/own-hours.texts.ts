import { catalogue } from '../../ui/text/catalogue.ts';

export const t = catalogue({
  title: 'Hours',
  lead: 'When you can be booked, in {zone} time. The clinic’s desk changes it for you.',
  loading: 'Your hours',
  'not-a-therapist': 'This account has no therapist’s hours',
  'not-a-therapist.text': 'Ask the clinic to tie your account to a therapist.',
  week: 'Every week',
  dates: 'Days that differ',
  leave: 'Leave',
  blocked: 'Blocked times',
});
