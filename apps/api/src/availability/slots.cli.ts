/**
 * One scenario as JSON per line in, one answer per line out and nothing else there. Started by `npm run slots`, straight
 * from source, so that it needs no build. A bad line gets a problem document, the rest goes on, and the exit code is 1.
 */
import { once } from 'node:events';
import { linesOf } from '../platform/lines.ts';
import { answerLine } from './answer-line.ts';

for await (const line of linesOf(process.stdin)) {
  if (line.trim() === '') continue;
  const reply = answerLine(line);
  if ('error' in reply) process.exitCode = 1;
  if (!process.stdout.write(`${JSON.stringify(reply)}\n`)) await once(process.stdout, 'drain');
}
