import { catalogue } from '../../ui/text/catalogue.ts';

export const t = catalogue({
  title: 'Messages',
  lead: 'The demo sends nothing. What it would have sent is here, the newest first.',
  empty: 'No message yet',
  email: 'E-mail',
  sms: 'Text message',
});
