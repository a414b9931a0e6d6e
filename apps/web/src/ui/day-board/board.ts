import type { Interval } from '@unbrace/shared/kernel';
import type { Tone } from '../tone.ts';

/** What a part of a block is. Each has a pattern and a word of its own. */
export type SegmentKind = 'drive' | 'setup' | 'treatment' | 'pack-down' | 'blocked';

export interface BoardSegment extends Interval {
  readonly kind: SegmentKind;
}

/** One visit, or one blocked time: its segments in order, without gaps. */
export interface BoardBlock {
  readonly id: string;
  readonly title: string;
  /** A second line, such as the suburb. */
  readonly note?: string;
  /** Not agreed yet: asked, offered, on hold. Drawn light, with a broken line. */
  readonly tentative?: boolean;
  /** `short` where the text has no room. */
  readonly status?: { readonly tone: Tone; readonly text: string; readonly short?: string };
  /** It will begin so many minutes after its time, as the day goes. */
  readonly late?: number;
  readonly segments: readonly BoardSegment[];
}

export interface BoardLane {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  /** Working hours; the rest of the lane is shaded. Left out, all of it is bright. */
  readonly hours?: readonly Interval[];
  readonly blocks: readonly BoardBlock[];
}

/** From the first segment to the last. */
export function spanOf({ segments }: BoardBlock): Interval {
  return {
    from: Math.min(...segments.map(({ from }) => from)),
    to: Math.max(...segments.map(({ to }) => to)),
  };
}

/** The part that a block is about: the treatment, else all of it. */
export function mainOf(block: BoardBlock): Interval {
  return block.segments.find(({ kind }) => kind === 'treatment') ?? spanOf(block);
}
