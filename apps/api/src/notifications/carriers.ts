import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config/config.ts';
import type { OutgoingMessage } from '../platform/outbox/outbox.ts';
import type { Carrier } from './carrier.ts';
import { KeepingCarrier } from './keeping-carrier.ts';
import { NoCarrier } from './no-carrier.ts';
import { SmtpCarrier } from './smtp-carrier.ts';

/** How this installation takes messages to people. Production has no SMS provider yet: its SMS fail and say so. */
@Injectable()
export class Carriers {
  private readonly byChannel: Record<OutgoingMessage['channel'], Carrier>;

  constructor({ mode, smtpUrl, mailFrom }: Config) {
    const without = (what: string) =>
      mode === 'production' ? new NoCarrier(`no ${what} is configured`) : new KeepingCarrier();
    this.byChannel = {
      email: smtpUrl ? new SmtpCarrier(smtpUrl, mailFrom) : without('SMTP server'),
      sms: without('SMS provider'),
    };
  }

  of(channel: OutgoingMessage['channel']): Carrier {
    return this.byChannel[channel];
  }
}
