interface Point {
  readonly lat: number;
  readonly lng: number;
}

/** Kilometres by the chord between two points on the mean sphere, not by the haversine. */
export function kmByChord(a: Point, b: Point): number {
  const on = ({ lat, lng }: Point) => {
    const [north, east] = [(lat * Math.PI) / 180, (lng * Math.PI) / 180];
    return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
  };
  const from = on(a);
  const chord = Math.hypot(...on(b).map((part, n) => part - (from[n] ?? 0)));
  return 6371.0088 * 2 * Math.asin(chord / 2);
}

/** Even-odd with the boundary inside, by a ray to the north, in whole hundredths of a degree: nothing is rounded. */
export function insideByCount(polygon: readonly (readonly number[])[], point: readonly number[]): boolean {
  const whole = ([x = 0, y = 0]: readonly number[]) => ({ x: Math.round(x * 100), y: Math.round(y * 100) });
  const p = whole(point);
  const corners = polygon.map(whole);
  let crossed = 0;
  for (const [n, a] of corners.entries()) {
    const b = corners[(n + 1) % corners.length] ?? a;
    const [west, east] = a.x <= b.x ? [a, b] : [b, a];
    const turn = (east.x - west.x) * (p.y - west.y) - (east.y - west.y) * (p.x - west.x);
    const beside = p.x < west.x || p.x > east.x || p.y < Math.min(a.y, b.y) || p.y > Math.max(a.y, b.y);
    if (turn === 0 && !beside) return true;
    if (west.x <= p.x && p.x < east.x && turn < 0) crossed++;
  }
  return crossed % 2 === 1;
}
