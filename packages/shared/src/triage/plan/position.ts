import { z } from 'zod';
import type { Restrictions } from '../triage.contract.ts';
import type { PlanSource } from './seed-number.ts';

export const tablePositions = ['prone', 'side_lying', 'semi_upright'] as const;
export const TablePosition = z
  .object({ kind: z.enum(tablePositions), lies: z.string(), head: z.string(), sources: z.array(z.string()) })
  .meta({ id: 'TablePosition', description: 'How the client lies' });
export type TablePosition = z.infer<typeof TablePosition>;

const lying: Record<(typeof tablePositions)[number], { lies: string; source: PlanSource }> = {
  prone: { lies: 'Face down, a pillow under the hips', source: 'S1-033' },
  side_lying: { lies: 'On the side, knees bent, a pillow between them', source: 'S1-034' },
  semi_upright: { lies: 'Half upright, knees supported', source: 'ours' },
};

/** Face down unless a finding or the style says otherwise; the head always neutral. */
export function positionFor(
  { avoidPositions, avoidTechniques }: Pick<Restrictions, 'avoidPositions' | 'avoidTechniques'>,
  isPregnancy: boolean,
): TablePosition {
  const kind = avoidPositions.includes('flat')
    ? 'semi_upright'
    : isPregnancy ||
        avoidPositions.includes('prone') ||
        avoidPositions.includes('flat_back_after_20_weeks') ||
        avoidTechniques.includes('deep_prone_pressure')
      ? 'side_lying'
      : 'prone';
  const onCradle = kind === 'prone' && !avoidPositions.includes('face_cradle');
  const { lies, source } = lying[kind];
  return {
    kind,
    lies,
    head: onCradle
      ? 'Head neutral in the face cradle or on a folded towel'
      : 'Head neutral on a folded towel, nothing pressing on the face',
    sources: [source, 'S1-035'],
  };
}
