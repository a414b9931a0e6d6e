/**
 * One scenario as JSON per line in, one answer per line out. Started by `npm run slots`, straight from source, so that it
 * needs no build: a bad line gets a problem document and the next line is read.
 */
import { createInterface } from 'node:readline';
import { answerScenario, SlotsScenario } from '@unbrace/shared/availability';
import { invalid, type Issue, type ProblemDocument } from '@unbrace/shared/kernel';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answerLine(line))}\n`);
}

function answerLine(line: string): unknown {
  const input = parse(line);
  if (input === undefined) return refuse(null, [{ path: '', message: 'must be JSON on one line' }]);
  const scenario = SlotsScenario.safeParse(input);
  if (scenario.success) return answerScenario(scenario.data);
  const issues = scenario.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  return refuse(idOf(input), issues);
}

function refuse(id: unknown, issues: Issue[]): { id: unknown; error: ProblemDocument } {
  process.exitCode = 1;
  return { id, error: { ...invalid(undefined).toDocument(), issues } };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function idOf(input: unknown): unknown {
  return typeof input === 'object' && input !== null && 'id' in input ? input.id : null;
}
