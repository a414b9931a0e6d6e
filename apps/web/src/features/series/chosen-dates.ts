import type { Money } from '@unbrace/shared/kernel';

interface Offered {
  readonly startsAt: string;
  readonly possible: boolean;
  readonly total: Money;
  readonly alternatives: readonly { readonly start: string; readonly total: Money }[];
}

/** What a person said of single dates: another time near it, or null to leave it out. */
export type Choices = Readonly<Record<string, string | null | undefined>>;

export interface ChosenDate {
  readonly startsAt: string;
  readonly total: Money;
}

/** What becomes of one date: itself where it can be kept, else what was chosen near it; null when it is left out. */
export function chosenFor(date: Offered, choices: Choices): ChosenDate | null {
  const choice = choices[date.startsAt];
  if (choice === null) return null;
  const near = date.alternatives.find(({ start }) => start === choice);
  if (near) return { startsAt: near.start, total: near.total };
  return date.possible ? { startsAt: date.startsAt, total: date.total } : null;
}

/** The dates that are asked for, each once. */
export function chosenDates(dates: readonly Offered[], choices: Choices): ChosenDate[] {
  const chosen = dates.flatMap((date) => chosenFor(date, choices) ?? []);
  return [...new Map(chosen.map((each) => [each.startsAt, each])).values()];
}
