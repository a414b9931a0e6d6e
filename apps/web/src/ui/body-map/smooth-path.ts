/** A point of a drawing; `0` as third makes a corner of it instead of a curve. */
export type Point = readonly [x: number, y: number, bend?: 0];

/** The middle of the figure: what is drawn for one half is mirrored here. */
export const middle = 100;

export const mirrored = (points: readonly Point[]): Point[] =>
  points.map(([x, y, bend]): Point => (bend === 0 ? [2 * middle - x, y, 0] : [2 * middle - x, y])).reverse();

/** A closed SVG path that runs smoothly through all points, in order. */
export function smoothPath(points: readonly Point[]): string {
  const around = (index: number) => points.at(index % points.length) ?? [0, 0];
  const curves = points.map((from, index) => {
    const to = around(index + 1);
    const leaving = handle(around(index - 1), from, to, 1);
    const arriving = handle(from, to, around(index + 2), -1);
    return `C${text(leaving)} ${text(arriving)} ${text(to)}`;
  });
  return `M${text(around(0))}${curves.join('')}Z`;
}

/** Control point at `at`, along the line of its neighbours, a third of the way; that keeps curves from overshooting. */
function handle(before: Point, at: Point, after: Point, direction: 1 | -1): Point {
  if (at[2] === 0) return at;
  const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
  const spread = Math.hypot(dx, dy) || 1;
  const other = direction === 1 ? after : before;
  const reach = (Math.hypot(other[0] - at[0], other[1] - at[1]) / 3 / spread) * direction;
  return [at[0] + dx * reach, at[1] + dy * reach];
}

const text = ([x, y]: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** Where a word on a shape goes: the middle of its corner points. */
export function centreOf(points: readonly Point[]): readonly [x: number, y: number] {
  const sum = points.reduce<[number, number]>(([sx, sy], [x, y]) => [sx + x, sy + y], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}
