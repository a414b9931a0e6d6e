import { lightPressure } from './session-numbers.ts';
import type { PlanBlock, SessionPlan, SourcedText } from './plan.contract.ts';
import type { PlanBlockKind } from './plan-styles.ts';
import type { PlanSource } from './seed-number.ts';

/** How one block is done, in the words of the trade. */
export interface BlockNotes {
  readonly kind: PlanBlockKind;
  /** As a note of the visit names it. */
  readonly name: string;
  readonly notes: readonly SourcedText[];
}

interface Note extends SourcedText {
  /** Only where hands may be firmer than light. */
  readonly isFirm?: true;
}

const say = (text: string, source: PlanSource): Note => ({ text, source });
const firm = (text: string, source: PlanSource): Note => ({ text, source, isFirm: true });

const names: Readonly<Record<Exclude<PlanBlockKind, 'rest'>, string>> = {
  warm: 'Effleurage',
  deeper: 'Petrissage (kneading)',
  points: 'Trigger point release',
  friction: 'Cross-fibre friction',
  stretch: 'Gentle stretch',
  close: 'Effleurage, light',
};

const notes: Readonly<Record<Exclude<PlanBlockKind, 'rest'>, readonly Note[]>> = {
  warm: [
    say('Gentle pressure, steady strokes, small circles until the tissue is warm', 'S1-001'),
    say('From the sacrum upward to the ribs', 'S1-039'),
    say('Palms for breadth, then the heels of the hands', 'S1-042'),
    say('Long strokes go toward the heart', 'S1-138'),
    say('Feet shoulder-width apart, bend at the knees, not the waist; the table at that height', 'S1-036'),
  ],
  deeper: [
    say('More than the first strokes and within the number agreed; increase slowly', 'S1-132'),
    say('Small sections, about the width of a hand', 'S1-049'),
    firm('Thumbs and knuckles may be firmer once the muscle is warm', 'S1-078'),
    say('Wrists straight, the body behind the hands', 'S1-045'),
  ],
  points: [
    say('Find the knot slowly; steady beats quick jabs', 'S1-079'),
    firm('A little more only if it is tolerated: ask first', 'S1-053'),
    say('Then a few long strokes to ease it', 'S1-054'),
    say('Never squeeze until it hurts', 'S1-055'),
  ],
  friction: [say('Across the fibres on one small point, then let go', 'S1-073')],
  stretch: [say('Held, never bounced', 'S1-074')],
  close: [say('Light and slow to settle the tissue', 'S1-075')],
};

/** Watched all the time, whatever the block. */
export const watchFor: SourcedText = say(
  'Watch the face, the breath and the muscles: tightening means lighter',
  'S1-080',
);

/** Notes for the blocks that this plan has; those on firmer hands only where the cap leaves room for them. */
export function techniqueNotes({ blocks }: Pick<SessionPlan, 'blocks'>): BlockNotes[] {
  return blocks.flatMap(({ kind, cap }: PlanBlock) =>
    kind === 'rest'
      ? []
      : [
          {
            kind,
            name: names[kind],
            notes: notes[kind]
              .filter(({ isFirm }) => !isFirm || cap > lightPressure)
              .map(({ text, source }) => ({ text, source })),
          },
        ],
  );
}
