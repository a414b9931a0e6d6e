import type { Instant } from '@unbrace/shared/kernel';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { type BoardBlock, type BoardLane, mainOf } from './board.ts';
import type { BoardScale } from './board-scale.ts';
import { type CarrySpace, type Fit, type Held, movedBy, snapped } from './carry.ts';
import { type Geometry, laneAt, measured, startAt } from './carry-geometry.ts';

/** What a page lets its people carry about on the board. */
export interface Carrying {
  readonly canCarry: (blockId: string) => boolean;
  readonly onPickUp: (blockId: string) => void;
  readonly onPutBack: () => void;
  readonly onDrop: (blockId: string, to: Held) => void;
  /** Asked for every place that it is held over: answers from what is known, and asks nobody. */
  readonly fitOf: (held: Held) => Fit;
  /** Where it may be dropped in a lane, both ends of each stretch included; undefined until that is known. */
  readonly startsIn: (
    laneId: string,
  ) => readonly { readonly from: Instant; readonly to: Instant }[] | undefined;
}

/** A block that was picked up. */
export interface Picked {
  readonly block: BoardBlock;
  readonly origin: Held;
  readonly by: 'pointer' | 'keys';
  readonly geometry: Geometry;
  readonly space: CarrySpace;
}

interface CarryOptions {
  /** Null while the board is not shown. */
  readonly board: HTMLElement | null;
  readonly lanes: readonly BoardLane[];
  /** In this lane a block keeps its time. */
  readonly looseLaneId: string;
  readonly scale: BoardScale;
  readonly carrying: Carrying | undefined;
}

const farEnoughPx = 5;
const edgePx = 48;

/** Picks blocks up by pointer or keys, moves them, and drops them or puts them back. Moving renders nothing: it paints. */
export function useCarry({ board, lanes, looseLaneId, scale, carrying }: CarryOptions) {
  const [picked, setPicked] = useState<Picked | null>(null);
  const current = useRef<Picked | null>(null);
  const held = useRef<Held>({ laneId: '', start: 0 });
  const paint = useRef<(held: Held) => void>(() => undefined);
  const wasCarried = useRef(false);
  // What may be dropped where becomes known while something is held.
  const page = useRef(carrying);
  useLayoutEffect(() => {
    page.current = carrying;
  });

  const moveTo = (next: Held) => {
    const { laneId } = next;
    held.current =
      laneId === looseLaneId && current.current ? { laneId, start: current.current.origin.start } : next;
    paint.current(held.current);
  };
  const pickUp = (blockId: string, by: Picked['by']): Picked | null => {
    const lane = lanes.find(({ blocks }) => blocks.some(({ id }) => id === blockId));
    const block = lane?.blocks.find(({ id }) => id === blockId);
    if (!lane || !block || !board || !page.current?.canCarry(blockId)) return null;
    const geometry = measured(board, scale);
    const main = mainOf(block);
    const origin = { laneId: lane.id, start: main.from };
    const space = {
      laneIds: geometry.lanes.map(({ id }) => id),
      day: scale.day,
      lengthMs: main.to - main.from,
    };
    const next = { block, origin, by, geometry, space };
    held.current = origin;
    current.current = next;
    setPicked(next);
    page.current.onPickUp(blockId);
    return next;
  };
  const end = (isDrop: boolean) => {
    const was = current.current;
    if (!was) return;
    current.current = null;
    setPicked(null);
    const to = held.current;
    if (isDrop && page.current && page.current.fitOf(to) !== 'here') page.current.onDrop(was.block.id, to);
    page.current?.onPutBack();
  };

  const onPointerDown = useEffectEvent((event: PointerEvent) => {
    if (event.button !== 0 || event.pointerType === 'touch' || current.current) return;
    const blockId = (event.target as HTMLElement).closest<HTMLElement>('[data-block]')?.dataset['block'];
    if (blockId !== undefined && page.current?.canCarry(blockId)) followPointer(event, blockId);
  });
  const followPointer = (down: PointerEvent, blockId: string) => {
    let last = down;
    let grabbedMs = 0;
    let frame = 0;
    const place = ({ geometry, space }: Picked) => {
      if (!board) return;
      scrollNear(board, last);
      const box = board.getBoundingClientRect();
      const start = startAt(last.clientX - box.left, geometry, scale) - grabbedMs;
      moveTo({
        laneId: laneAt(last.clientY - box.top, geometry) ?? held.current.laneId,
        start: snapped(start, space),
      });
    };
    const tick = () => {
      if (!current.current) return;
      place(current.current);
      frame = requestAnimationFrame(tick);
    };
    const move = (event: PointerEvent) => {
      last = event;
      const far = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > farEnoughPx;
      if (current.current || !far) return;
      const begun = pickUp(blockId, 'pointer');
      if (!begun || !board) {
        stop();
        return;
      }
      const { left } = board.getBoundingClientRect();
      grabbedMs = startAt(down.clientX - left, begun.geometry, scale) - begun.origin.start;
      wasCarried.current = true;
      frame = requestAnimationFrame(tick);
    };
    const up = () => {
      stop();
      end(true);
    };
    const cancel = () => {
      stop();
      end(false);
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !current.current) return;
      event.stopPropagation();
      cancel();
    };
    const stop = () => {
      cancelAnimationFrame(frame);
      // The press that ends a drag is not one that opens the block.
      setTimeout(() => (wasCarried.current = false), 60);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', key, true);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', key, true);
  };

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!board?.contains(event.target as Node)) return;
    const handled = current.current ? whileHeld(event, current.current) : startsByKey(event);
    if (!handled) return;
    event.preventDefault();
    event.stopPropagation();
  });
  const startsByKey = ({ key, target }: KeyboardEvent): boolean => {
    const blockId = (target as HTMLElement).closest<HTMLElement>('[data-block]')?.dataset['block'];
    return key === ' ' && blockId !== undefined && pickUp(blockId, 'keys') !== null;
  };
  const whileHeld = ({ key, shiftKey }: KeyboardEvent, { space }: Picked): boolean => {
    if (key === 'Escape' || key === 'Tab') {
      end(false);
      return key === 'Escape';
    }
    if (key === 'Enter' || key === ' ') {
      // What does not fit stays in the hand.
      if (page.current?.fitOf(held.current) !== 'no') end(true);
      return true;
    }
    const next = movedBy(key, shiftKey, held.current, space);
    if (next) moveTo(next);
    return next !== null;
  };

  useEffect(() => {
    if (!board) return undefined;
    const down = (event: PointerEvent) => onPointerDown(event);
    const key = (event: KeyboardEvent) => onKeyDown(event);
    board.addEventListener('pointerdown', down);
    // Before the lanes' own keys: their arrows go from visit to visit.
    window.addEventListener('keydown', key, true);
    return () => {
      board.removeEventListener('pointerdown', down);
      window.removeEventListener('keydown', key, true);
    };
  }, [board]);

  return { picked, held, paint, wasCarried };
}

/** The board scrolls by itself when something is carried to its edge. */
function scrollNear(board: HTMLElement, { clientX, clientY }: PointerEvent): void {
  const region = board.parentElement;
  if (!region) return;
  const box = region.getBoundingClientRect();
  const by = (at: number, from: number, to: number) => (at > to - edgePx ? 12 : at < from + edgePx ? -12 : 0);
  const [left, top] = [by(clientX, box.left, box.right), by(clientY, box.top, box.bottom)];
  if (left !== 0 || top !== 0) region.scrollBy(left, top);
}
