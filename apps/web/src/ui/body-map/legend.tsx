import { centreOf } from './smooth-path.ts';
import type { BodyArea, BodyMark } from './body-area.ts';
import type { RegionShape } from './shapes.ts';

/** Numbers and signs on the figure, so that nothing is told by colour alone. */
export function Legend({
  shapes,
  areas,
  marks,
}: {
  shapes: readonly RegionShape[];
  areas: readonly BodyArea[];
  marks: readonly BodyMark[];
}) {
  return (
    <g className="pointer-events-none text-[10px] font-bold" textAnchor="middle" dominantBaseline="central">
      {shapes.map(({ region, points }) => {
        const sign = signOf(region, areas, marks);
        if (sign === undefined) return null;
        const [x, y] = centreOf(points);
        return (
          <g key={region} transform={`translate(${x} ${y})`}>
            <rect
              x={-sign.length * 3.2 - 4}
              y="-7.5"
              width={sign.length * 6.4 + 8}
              height="15"
              rx="7.5"
              className="fill-ink"
            />
            <text className="fill-canvas">{sign}</text>
          </g>
        );
      })}
    </g>
  );
}

function signOf(region: string, areas: readonly BodyArea[], marks: readonly BodyMark[]): string | undefined {
  const mark = marks.find((one) => one.region === region);
  if (mark?.kind === 'no-go') return '✕';
  if (mark?.kind === 'cap') return `≤${mark.cap}`;
  const area = areas.find((one) => one.region === region);
  if (area) return area.intensity === undefined ? '✓' : String(area.intensity);
  return mark ? '↺' : undefined;
}
