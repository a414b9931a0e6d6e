import { formatTime, formatTimeRange } from '@unbrace/shared/kernel';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { type BoardBlock, mainOf, spanOf } from './board.ts';
import type { BoardScale } from './board-scale.ts';
import type { Fit, Held } from './carry.ts';
import { xOf } from './carry-geometry.ts';
import { t } from './day-board.texts.ts';
import type { Carrying, Picked } from './use-carry.ts';

interface CarryLayerProps {
  picked: Picked;
  carrying: Carrying;
  scale: BoardScale;
  held: RefObject<Held>;
  paint: RefObject<(held: Held) => void>;
  /** Reads out where it is; there before anything is picked up. */
  said: RefObject<HTMLElement | null>;
}

/** What is carried, above the board: where it may go, and the block itself. Each move changes a transform and a text, nothing else. */
export function CarryLayer({ picked, carrying, scale, held, paint, said }: CarryLayerProps) {
  const ghost = useRef<HTMLDivElement>(null);
  const label = useRef<HTMLSpanElement>(null);
  const { block, geometry, by } = picked;
  const main = mainOf(block);
  const atDoor = withoutDrives(block);
  const pixels = (ms: number) => (ms / (scale.day.to - scale.day.from)) * scale.width;
  useLayoutEffect(() => {
    paint.current = (to) => {
      const [element, text] = [ghost.current, label.current];
      const lane = geometry.lanes.find(({ id }) => id === to.laneId);
      if (!element || !text || !lane) return;
      const fit = carrying.fitOf(to);
      const words = wordsFor(to, lane.name, fit, { lengthMs: main.to - main.from, zone: scale.zone });
      const x = xOf(to.start - (main.from - atDoor.from), geometry, scale);
      element.style.transform = `translate(${x}px, ${lane.top + 4}px)`;
      element.dataset['fit'] = fit;
      if (text.textContent === words) return;
      text.textContent = words;
      if (by === 'pointer') return;
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      if (said.current) said.current.textContent = words;
    };
    paint.current(held.current);
  });
  useLayoutEffect(() => {
    const region = said.current;
    if (region && by === 'keys') region.textContent = t('carry.picked', { title: block.title });
    return () => {
      if (region) region.textContent = by === 'keys' ? t('carry.ended', { title: block.title }) : '';
    };
  }, [block, by, said]);
  return (
    <div aria-hidden className="pointer-events-none absolute inset-0 z-30 overflow-hidden">
      {geometry.lanes.flatMap(({ id, top, height }) =>
        (carrying.startsIn(id) ?? []).map(({ from, to }) => (
          <span
            key={`${id} ${from}`}
            style={{
              left: xOf(from, geometry, scale),
              top: top + height - 7,
              width: Math.max(pixels(to - from), 4),
            }}
            className="absolute h-1.5 rounded-full bg-good"
          />
        )),
      )}
      <div
        ref={ghost}
        style={{ width: pixels(atDoor.to - atDoor.from) }}
        className="absolute top-0 left-0 flex h-14 rounded-md border-2 border-ink bg-raised/85 shadow-float will-change-transform data-[fit=fits]:border-good data-[fit=no]:border-dashed data-[fit=no]:border-danger"
      >
        <span className="truncate px-1.5 py-1 text-xs font-bold">{block.title}</span>
        <span
          ref={label}
          className="absolute top-full left-0 mt-1 rounded-full bg-ink px-2.5 py-1 text-xs font-semibold whitespace-nowrap text-canvas"
        />
      </div>
    </div>
  );
}

/** Setup to pack-down: the drives are others where it goes. */
function withoutDrives(block: BoardBlock) {
  const segments = block.segments.filter(({ kind }) => kind !== 'drive');
  return spanOf({ ...block, segments });
}

function wordsFor(
  { start }: Held,
  lane: string,
  fit: Fit,
  { lengthMs, zone }: { lengthMs: number; zone: string },
): string {
  const time =
    lengthMs > 0 ? formatTimeRange(start, start + lengthMs, zone, 'time') : formatTime(start, zone, 'time');
  return t(`carry.${fit}`, { time, lane });
}
