import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface SmtpPeer {
  readonly url: string;
  /** What it has taken, as a mail program would read it. */
  readonly inbox: readonly Email[];
  /** Answers the next message with this code instead of taking it. */
  refuseNext(code: number): void;
  stop(): Promise<void>;
}

/** A real SMTP server on a free port of this machine. */
export async function startSmtpPeer(): Promise<SmtpPeer> {
  const inbox: Email[] = [];
  const refusals: number[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const code = refusals.shift();
        if (code !== undefined) {
          done(Object.assign(new Error('somebody@example.org is not to be quoted'), { responseCode: code }));
          return;
        }
        void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          inbox.push(mail);
          done();
        });
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    inbox,
    refuseNext: (code) => refusals.push(code),
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}
