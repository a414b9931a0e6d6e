import type { BodyRegion } from '@unbrace/shared/intake';
import { useId } from 'react';
import { cx } from '../class-names.ts';
import type { BodyArea, BodyMark } from './body-area.ts';
import { Details } from './details.tsx';
import { Legend } from './legend.tsx';
import { outline } from './outline.ts';
import type { RegionShape } from './shapes.ts';
import { Spine } from './spine.tsx';
import { smoothPath } from './smooth-path.ts';

interface FigureProps {
  side: 'front' | 'back';
  shapes: readonly RegionShape[];
  areas: readonly BodyArea[];
  marks: readonly BodyMark[];
  labelOf: (region: BodyRegion) => string;
  onToggle: ((region: BodyRegion) => void) | undefined;
  /** Shows the spine as a place where nobody presses. */
  spine?: boolean | undefined;
  /** Numbers and signs; too small to read in a thumbnail. */
  signs?: boolean;
}

/** One view of the body, for the pointer and the eye; what it shows is said by the lists beside it. */
export function Figure({
  side,
  shapes,
  areas,
  marks,
  labelOf,
  onToggle,
  spine = false,
  signs = true,
}: FigureProps) {
  const id = useId();
  const areaOf = (region: BodyRegion) => areas.find((area) => area.region === region);
  return (
    <svg viewBox="4 0 192 484" aria-hidden className="mx-auto block h-full max-h-[36rem] w-full select-none">
      <defs>
        <clipPath id={`${id}-body`}>
          <path d={outline} />
        </clipPath>
        <pattern
          id={`${id}-no`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" className="fill-body" />
          <rect width="2.2" height="5" className="fill-danger" />
        </pattern>
      </defs>
      <path d={outline} className="fill-body" />
      <g clipPath={`url(#${id}-body)`}>
        {shapes.map(({ region, points }) => (
          <path
            key={region}
            d={smoothPath(points)}
            data-region={region}
            {...(onToggle ? { onClick: () => onToggle(region) } : {})}
            {...fillOf(
              areaOf(region),
              marks.some((mark) => mark.region === region && mark.kind === 'no-go'),
              id,
            )}
            className={cx(
              'stroke-body-line [stroke-width:1]',
              onToggle && 'cursor-pointer transition-[fill] hover:fill-primary-soft',
              areaOf(region) ? 'fill-coral hover:fill-coral' : 'fill-body',
            )}
          >
            <title>{labelOf(region)}</title>
          </path>
        ))}
      </g>
      <path d={outline} fill="none" className="stroke-line-strong [stroke-width:1.6]" />
      <Details side={side} />
      {spine && side === 'back' && <Spine pattern={`${id}-no`} />}
      {signs && <Legend shapes={shapes} areas={areas} marks={marks} />}
    </svg>
  );
}

function fillOf(area: BodyArea | undefined, noGo: boolean, id: string) {
  if (noGo) return { style: { fill: `url(#${id}-no)` } };
  if (area?.intensity === undefined) return {};
  // Mixed, not translucent: shapes overlap and would show through each other.
  return {
    style: {
      fill: `color-mix(in oklab, var(--color-coral) ${45 + area.intensity * 5.5}%, var(--color-body))`,
    },
  };
}
