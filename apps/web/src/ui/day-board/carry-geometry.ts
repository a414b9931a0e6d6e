import type { Instant } from '@unbrace/shared/kernel';
import type { BoardScale } from './board-scale.ts';

/** Where lanes and hours lie on the board, in pixels from its corner; measured once when something is picked up. */
export interface Geometry {
  readonly lanes: readonly {
    readonly id: string;
    readonly name: string;
    readonly top: number;
    readonly height: number;
  }[];
  /** Where the hours begin, beside the names. */
  readonly left: number;
}

export function measured(board: HTMLElement, { width }: BoardScale): Geometry {
  const lanes = [...board.querySelectorAll<HTMLElement>('[data-lane]')].map((element) => ({
    id: element.dataset['lane'] ?? '',
    name: element.dataset['name'] ?? '',
    top: element.offsetTop,
    height: element.offsetHeight,
  }));
  return { lanes, left: board.offsetWidth - width };
}

export function laneAt(y: number, { lanes }: Geometry): string | undefined {
  return lanes.find(({ top, height }) => top <= y && y < top + height)?.id;
}

/** The moment at a distance from the board's left edge. */
export function startAt(x: number, { left }: Geometry, { day, width }: BoardScale): Instant {
  return day.from + ((x - left) / width) * (day.to - day.from);
}

/** The distance of a moment from the board's left edge. */
export function xOf(start: Instant, { left }: Geometry, { day, width }: BoardScale): number {
  return left + ((start - day.from) / (day.to - day.from)) * width;
}
