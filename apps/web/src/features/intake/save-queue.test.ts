import type { Answer } from '@unbrace/shared/intake';
import { problemFrom } from '../../api/api-problem.ts';
import { SaveQueue } from './save-queue.ts';

const pain = (value: number): Answer => ({ kind: 'scale', value });
const never = { quiet: 1e6, retry: 1e6 };

function aServer() {
  const received: Record<string, Answer | null>[] = [];
  let broken = false;
  return {
    received,
    break: (now: boolean) => (broken = now),
    send: (changes: Record<string, Answer | null>) => {
      if (broken) return Promise.reject(new TypeError('no network'));
      received.push(changes);
      return Promise.resolve();
    },
  };
}

describe('saving answers', () => {
  it('does not hammer on a refusal, and keeps what was refused for the screen', async () => {
    const queue = new SaveQueue(() => Promise.reject(problemFrom({}, 409)), { quiet: 1e6, retry: 0 });
    queue.put('pain-now', pain(3));
    expect(await queue.flush()).toBe(false);
    expect(queue.state()).toBe('refused');
    expect(queue.unsent).toEqual({ 'pain-now': pain(3) });
  });

  it('sends only what changed, and the last of what was changed twice', async () => {
    const server = aServer();
    const queue = new SaveQueue(server.send, never);
    queue.put('pain-now', pain(3));
    queue.put('pain-now', pain(4));
    expect(queue.state()).toBe('waiting');
    expect(await queue.flush()).toBe(true);
    expect(server.received).toEqual([{ 'pain-now': pain(4) }]);
    expect(queue.state()).toBe('saved');
  });

  it('keeps what could not be sent, beneath what was changed since', async () => {
    const server = aServer();
    const queue = new SaveQueue(server.send, never);
    server.break(true);
    queue.put('pain-now', pain(3));
    queue.put('pressure', pain(5));
    expect(await queue.flush()).toBe(false);
    expect(queue.state()).toBe('failed');
    server.break(false);
    queue.put('pain-now', null);
    expect(await queue.flush()).toBe(true);
    expect(server.received).toEqual([{ 'pain-now': null, pressure: pain(5) }]);
  });

  it('sends nothing twice', async () => {
    const server = aServer();
    const queue = new SaveQueue(server.send, never);
    queue.put('pain-now', pain(3));
    await Promise.all([queue.flush(), queue.flush()]);
    await queue.flush();
    expect(server.received).toHaveLength(1);
  });

  it('sends by itself when the typing pauses', async () => {
    const server = aServer();
    const queue = new SaveQueue(server.send, { quiet: 5, retry: 1e6 });
    queue.put('pain-now', pain(3));
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(server.received).toEqual([{ 'pain-now': pain(3) }]);
  });
});
