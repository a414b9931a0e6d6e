import { type Instant, minutes } from '../kernel/index.ts';

/** Somebody who can really come, in the order of the ranking. */
export interface Askable {
  readonly id: string;
  /** Has treated this client before, or is about to. */
  readonly knowsTheClient: boolean;
}

/** What a clinic decides about asking. */
export interface AskingSettings {
  /** How many are asked at once. */
  readonly waveSize: number;
  /** How long each wave has. */
  readonly offerMinutes: number;
  /** How long the named or known therapist has it alone. */
  readonly exclusiveOfferMinutes: number;
}

/** Who is asked now; one alone sees the reasons at once. */
export interface Wave<T extends Askable> {
  readonly ask: readonly T[];
  readonly exclusive: boolean;
}

/**
 * Who is asked next about a visit. A named therapist is the only one ever asked. Else the best of those who know the client
 * has it alone first; then the best who were not asked yet, wave by wave. A visit that its therapist gave back skips the
 * exclusive turn, and its waves are twice as large. Null when nobody is left.
 */
export function nextWave<T extends Askable>(
  left: readonly T[],
  { named, wavesBefore, givenBack }: { named: string | null; wavesBefore: number; givenBack: boolean },
  { waveSize }: AskingSettings,
): Wave<T> | null {
  const possible = named === null ? left : left.filter(({ id }) => id === named);
  const [first] = possible;
  if (!first) return null;
  if (named !== null) return { ask: [first], exclusive: true };
  const known = wavesBefore === 0 && !givenBack ? possible.find((each) => each.knowsTheClient) : undefined;
  if (known) return { ask: [known], exclusive: true };
  return { ask: possible.slice(0, givenBack ? 2 * waveSize : waveSize), exclusive: false };
}

/**
 * When a wave runs out. Whoever has it alone takes at most half of the time there is, so that others can still be asked; a
 * visit that was given back halves the turn.
 */
export function waveExpiresAt(
  now: Instant,
  { exclusive, givenBack }: { exclusive: boolean; givenBack: boolean },
  deadlineAt: Instant,
  { offerMinutes, exclusiveOfferMinutes }: AskingSettings,
): Instant {
  const left = Math.max(0, deadlineAt - now);
  const turn = minutes(exclusive ? exclusiveOfferMinutes : offerMinutes) / (givenBack ? 2 : 1);
  return now + Math.max(minutes(1), Math.floor(Math.min(turn, exclusive ? left / 2 : left)));
}

/** When an offer runs out once a question was asked: half an hour more, once, and never after the booking gives up. */
export function extendedExpiry(expiresAt: Instant, deadlineAt: Instant): Instant {
  return Math.max(expiresAt, Math.min(expiresAt + minutes(30), deadlineAt));
}

/** How long one of several has the reasons of a visit for themselves, before another may open them. */
export const readingMinutes = 10;
