/**
 * The engine's door: JSON lines `{"id", "facts"}` on standard input, one line of outcome for each on standard output and
 * nothing else there. A bad line is answered with its problem, the rest goes on, and the exit code is 1.
 */
import { once } from 'node:events';
import { linesOf } from '../platform/lines.ts';
import { judgeLine } from './judge-line.ts';

for await (const line of linesOf(process.stdin)) {
  if (line.trim() === '') continue;
  const reply = judgeLine(line);
  if ('error' in reply) process.exitCode = 1;
  if (!process.stdout.write(`${JSON.stringify(reply)}\n`)) await once(process.stdout, 'drain');
}
