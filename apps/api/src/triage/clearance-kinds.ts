import type { Clearance, ClearanceKind } from '@unbrace/shared/triage';

/** The fewest holds that end every finding: where one of several kinds is enough, one that is needed anyway, or the first. */
export function clearanceKindsFor(clearances: readonly Clearance[]): ClearanceKind[] {
  const needed = new Set(clearances.flatMap(({ anyOf }) => (anyOf.length === 1 ? anyOf : [])));
  for (const { anyOf } of clearances) {
    const [first] = anyOf;
    if (first && !anyOf.some((kind) => needed.has(kind))) needed.add(first);
  }
  return [...needed];
}
