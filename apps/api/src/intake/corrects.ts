import type { IntakeId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import { IntakesRepository } from './intakes.repository.ts';

/** Whether answers are a correction of others, at one or several removes. */
export async function corrects(tx: Tx, id: IntakeId, other: IntakeId): Promise<boolean> {
  const intakes = new IntakesRepository(tx);
  const seen = new Set<IntakeId>();
  for (let next: IntakeId | null = id; next !== null && !seen.has(next);) {
    seen.add(next);
    const before: IntakeId | null = (await intakes.find(next))?.supersedesId ?? null;
    if (before === other) return true;
    next = before;
  }
  return false;
}
