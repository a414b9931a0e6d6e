import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GivenPerson } from '../../platform/testing/given.ts';
import type { TestApp } from '../../platform/testing/test-app.ts';

export interface LiveEvent {
  readonly type: string;
  readonly id: string;
  readonly data: unknown;
}

/** A browser's EventSource, as far as the tests need one: keeps what it hears until it is asked. */
export class LiveLine {
  readonly heard: LiveEvent[] = [];
  private wake: () => void = () => undefined;

  private constructor(
    private readonly answer: IncomingMessage,
    readonly contentType: string,
  ) {
    let rest = '';
    answer.setEncoding('utf8').on('data', (text: string) => {
      const events = (rest + text).split('\n\n');
      rest = events.pop() ?? '';
      this.heard.push(...events.flatMap(read));
      this.wake();
    });
    answer.on('close', () => this.wake());
  }

  /** Resolves once the line is open: what is committed from then on is told. */
  static async open(
    product: TestApp,
    { http }: GivenPerson,
    path: string,
    lastHeard?: string,
  ): Promise<LiveLine> {
    const { port } = product.app.getHttpServer().address() as AddressInfo;
    const cookie = http.jar.getCookies({ domain: '127.0.0.1', path: '/', secure: false, script: false });
    const headers = {
      cookie: cookie.toValueString(),
      ...(lastHeard === undefined ? {} : { 'last-event-id': lastHeard }),
    };
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      get({ host: '127.0.0.1', port, path, headers }, resolve).on('error', reject);
    });
    const line = new LiveLine(answer, answer.headers['content-type'] ?? '');
    await line.until(({ type }) => type === 'beat');
    return line;
  }

  /** The first event like that, from those already heard on. */
  async until(wanted: (event: LiveEvent) => boolean): Promise<LiveEvent> {
    for (;;) {
      const found = this.heard.find(wanted);
      if (found) return found;
      if (this.answer.closed) throw new Error('the line was closed before that was heard');
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  changes(): unknown[] {
    return this.heard.filter(({ type }) => type === 'changed').map(({ data }) => data);
  }

  close(): void {
    this.answer.destroy();
  }
}

function read(text: string): LiveEvent[] {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'mu').exec(text)?.[1] ?? '';
  return field('event') === ''
    ? []
    : [{ type: field('event'), id: field('id'), data: JSON.parse(field('data') || 'null') as unknown }];
}
