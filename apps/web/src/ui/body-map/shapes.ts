import type { BodyRegion } from '@unbrace/shared/intake';
import { mirrored, type Point } from './smooth-path.ts';

/** A region as drawn in one view. Shapes overlap: the later lies on top, and the silhouette trims them all. */
export interface RegionShape {
  readonly region: BodyRegion;
  readonly points: readonly Point[];
}

type Sided = BodyRegion extends infer R ? (R extends `${infer Name}-left` ? Name : never) : never;

/** The two of a pair. From behind, the client's right is on our right; from the front it is on our left. */
export function pair(name: Sided, ourRight: 'left' | 'right', points: readonly Point[]): RegionShape[] {
  const ourLeft = ourRight === 'left' ? 'right' : 'left';
  return [
    { region: `${name}-${ourRight}`, points },
    { region: `${name}-${ourLeft}`, points: mirrored(points) },
  ];
}

/** A shape across the middle, given by its right half from top to bottom. */
export function across(region: BodyRegion, half: readonly Point[]): RegionShape {
  return { region, points: [...half, ...mirrored(half)] };
}

/** Shapes that look the same from both sides. */
export const armPoints: readonly Point[] = [
  [147, 126],
  [168, 122],
  [176, 170],
  [196, 270],
  [186, 306],
  [166, 290],
  [158, 220],
  [145, 160],
];
export const shoulderPoints: readonly Point[] = [
  [119, 82],
  [142, 88],
  [164, 100],
  [170, 120],
  [163, 137],
  [146, 137],
  [138, 120],
  [125, 106],
];
export const footPoints: readonly Point[] = [
  [106, 446],
  [118, 442],
  [132, 446],
  [140, 470],
  [120, 480],
  [104, 474],
];
