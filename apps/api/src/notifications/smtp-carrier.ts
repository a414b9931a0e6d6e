import { createTransport } from 'nodemailer';
import { z } from 'zod';
import type { OutgoingMessage } from '../platform/outbox/outbox.ts';
import { type Carried, type Carrier, Undeliverable } from './carrier.ts';

const SmtpError = z.object({ responseCode: z.int() });
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Hands e-mail to the SMTP server of `SMTP_URL`. */
export class SmtpCarrier implements Carrier {
  private readonly transport;
  private readonly domain: string;

  constructor(
    smtpUrl: string,
    private readonly from: string,
  ) {
    this.transport = createTransport({ url: smtpUrl, ...timeouts });
    this.domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'unbrace.invalid';
  }

  async carry(id: string, { to, subject, body }: OutgoingMessage): Promise<Carried> {
    try {
      // An object, not text: a name or an address with a comma in it must not become two receivers.
      const receiver = { name: '', address: to };
      const messageId = `<${id}@${this.domain}>`;
      await this.transport.sendMail({ from: this.from, to: receiver, subject, text: body, messageId });
      return 'sent';
    } catch (error) {
      const code = SmtpError.safeParse(error).data?.responseCode ?? 0;
      // 5xx is the server's last word, 4xx asks to come again (RFC 5321, 4.2.1).
      if (code >= 500) throw new Undeliverable(`SMTP ${code}`);
      throw error;
    }
  }
}
