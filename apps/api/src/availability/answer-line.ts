import { answerScenario, ScenarioId, SlotsScenario, type SlotsAnswer } from '@unbrace/shared/availability';
import { invalid, type Issue, type ProblemDocument } from '@unbrace/shared/kernel';
import { z } from 'zod';

export interface RefusedScenario {
  readonly id: string | number | null;
  readonly error: ProblemDocument;
}

/** One scenario as a line of JSON in, its slots or its problem out. */
export function answerLine(line: string): SlotsAnswer | RefusedScenario {
  const sent = parsed(line);
  if (sent === undefined) return refused(null, [{ path: '', message: 'must be JSON on one line' }]);
  const { success, data, error } = SlotsScenario.safeParse(sent);
  if (success) return answerScenario(data);
  return refused(
    idOf(sent),
    error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  );
}

function refused(id: RefusedScenario['id'], issues: Issue[]): RefusedScenario {
  return { id, error: { ...invalid(undefined).toDocument(), issues } };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function idOf(sent: unknown): RefusedScenario['id'] {
  const named = z.object({ id: ScenarioId }).safeParse(sent);
  return named.success ? named.data.id : null;
}
