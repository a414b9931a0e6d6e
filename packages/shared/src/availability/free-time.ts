import type { Instant, Interval } from '../kernel/index.ts';
import { blockOfClaim, type DiaryClaim } from './diary.ts';
import type { DrivePlace } from './travel.ts';

/** A claim that moves the therapist: where they come from or go to next. */
export interface Neighbour extends Interval {
  readonly claim: DiaryClaim;
  readonly place: DrivePlace;
}

/** A stretch that no claim takes. Every visit in it has the same neighbours. Unbounded at the ends of the diary. */
export interface Gap extends Interval {
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

interface Block extends Interval {
  readonly claim: DiaryClaim;
}

/** The gaps between claims, in order; claims may come in any order and may overlap each other. */
export function freeTime(claims: readonly DiaryClaim[]): Gap[] {
  const blocks = sortedBlocks(claims);
  const following = nextPlaced(blocks);
  const gaps: Gap[] = [];
  let freeFrom: Instant = -Infinity;
  let previous: Neighbour | null = null;
  blocks.forEach((block, index) => {
    if (block.from > freeFrom)
      gaps.push({ from: freeFrom, to: block.from, previous, next: following[index] ?? null });
    freeFrom = Math.max(freeFrom, block.to);
    const placed = neighbour(block);
    if (placed && (!previous || isLater(placed, previous, claims))) previous = placed;
  });
  gaps.push({ from: freeFrom, to: Infinity, previous, next: null });
  return gaps;
}

/** By beginning; of equal ones the earlier end, then the earlier in the diary, is the nearer to what comes before. */
function sortedBlocks(claims: readonly DiaryClaim[]): Block[] {
  const blocks = claims.map((claim): Block => {
    const { from, to } = blockOfClaim(claim);
    return { from, to, claim };
  });
  return blocks.sort((a, b) => a.from - b.from || a.claim.end - b.claim.end);
}

function nextPlaced(blocks: readonly Block[]): (Neighbour | null)[] {
  const next = new Array<Neighbour | null>(blocks.length).fill(null);
  let nearest: Neighbour | null = null;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    if (block) next[index] = nearest = neighbour(block) ?? nearest;
  }
  return next;
}

function neighbour({ from, to, claim }: Block): Neighbour | null {
  return claim.place && { from, to, claim, place: claim.place };
}

/** Ends later; or with equal ends starts later; or stands later in the diary. */
function isLater(a: Neighbour, b: Neighbour, diary: readonly DiaryClaim[]): boolean {
  if (a.to !== b.to) return a.to > b.to;
  if (a.claim.start !== b.claim.start) return a.claim.start > b.claim.start;
  return diary.indexOf(a.claim) > diary.indexOf(b.claim);
}
