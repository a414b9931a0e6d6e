import type { BodyRegion } from '@unbrace/shared/intake';

/** A place that the person chose, perhaps with how strong it is, 0 to 10. */
export interface BodyArea {
  readonly region: BodyRegion;
  readonly intensity?: number | undefined;
}

/** What others noted about a place. */
export type BodyMark =
  | { readonly region: BodyRegion; readonly kind: 'no-go' | 'before'; readonly note?: string }
  | { readonly region: BodyRegion; readonly kind: 'cap'; readonly cap: number; readonly note?: string };

/** The regions with their names: `bodyRegions` of `@unbrace/shared/intake`. */
export type BodyRegions = Readonly<
  Record<BodyRegion, { readonly side: 'front' | 'back'; readonly label: string }>
>;
