import type { ServiceStyle } from '../effects.ts';
import { services } from '../effects.ts';
import { firstPassPressure, lightPressure } from './session-numbers.ts';

/** The seeds' sequence, in its order; `rest` is time in which no hands are on the body. */
export const planBlockKinds = ['warm', 'deeper', 'points', 'friction', 'stretch', 'close', 'rest'] as const;
export type PlanBlockKind = (typeof planBlockKinds)[number];

/** A block's share of the time, and the most pressure of 10 that it ever needs. */
interface BlockOfStyle {
  readonly share: number;
  readonly ceiling: number;
}
export type PlanStyle = Partial<Record<PlanBlockKind, BlockOfStyle>>;

const part = (share: number, ceiling: number): BlockOfStyle => ({ share, ceiling });
const warm = (share: number) => part(share, firstPassPressure);
const stretch = (share: number) => part(share, lightPressure);
const close = part(0, lightPressure);

/** How each style fills its time. The articles give the sequence and its seconds; shares and ceilings are ours. */
export const planStyles: Readonly<Record<ServiceStyle, PlanStyle>> = {
  relaxation: { warm: warm(50), deeper: part(40, 5), stretch: stretch(10), close },
  remedial: {
    warm: warm(20),
    deeper: part(45, 6),
    points: part(20, 6),
    friction: part(5, 6),
    stretch: stretch(10),
    close,
  },
  deep_tissue: {
    warm: warm(20),
    deeper: part(45, 8),
    points: part(20, 7),
    friction: part(10, 7),
    stretch: stretch(5),
    close,
  },
  sports: {
    warm: warm(20),
    deeper: part(40, 7),
    points: part(15, 7),
    friction: part(10, 6),
    stretch: stretch(15),
    close,
  },
  pregnancy: { warm: warm(50), deeper: part(40, 4), stretch: stretch(10), close },
  osteopathy: { warm: warm(20), deeper: part(40, 6), points: part(15, 6), stretch: stretch(25), close },
};

const gentlestFirst: readonly ServiceStyle[] = ['relaxation', 'pregnancy', ...services];

/** The style booked, or the gentlest that the findings leave; null when they leave none. */
export function styleWithin(booked: ServiceStyle, remaining: readonly ServiceStyle[]): ServiceStyle | null {
  if (remaining.includes(booked)) return booked;
  return gentlestFirst.find((style) => remaining.includes(style)) ?? null;
}

/** What both the booked style and the one that is left would do: another style never brings more pressure along. */
export function sharedStyle(booked: ServiceStyle, left: ServiceStyle): PlanStyle {
  const ours = planStyles[left];
  const wanted = planStyles[booked];
  return Object.fromEntries(
    planBlockKinds.flatMap((kind) => {
      const [mine, other] = [ours[kind], wanted[kind]];
      return mine && other ? [[kind, part(mine.share, Math.min(mine.ceiling, other.ceiling))]] : [];
    }),
  );
}
