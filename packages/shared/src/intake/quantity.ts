import type { Answer } from './answers.ts';
import type { QuantityItem } from './questionnaire.ts';

type Quantity = Extract<Answer, { kind: 'quantity' }>;

/** Why a number cannot be taken as it is. It is asked about, never believed and never silently changed. */
export function quantityProblem(item: QuantityItem, { values, unit }: Quantity): string | undefined {
  if (!item.units.includes(unit)) return 'This unit does not fit the question';
  if (values.length !== item.parts.length) return `Please give ${item.parts.join(' and ').toLowerCase()}`;
  const [first = NaN, second = NaN] = values;
  if (unit === 'mm[Hg]') return pressureProblem(first, second);
  if (unit === 'wk') {
    return Number.isInteger(first) && first >= 0 && first <= 43
      ? undefined
      : 'Please give whole weeks, 0 to 43';
  }
  const celsius = unit === 'Cel';
  if (celsius ? within(first, 30, 45) : within(first, 86, 113)) return undefined;
  if (celsius && within(first, 86, 113)) return 'That looks like Fahrenheit. Is it? Then choose °F';
  if (!celsius && within(first, 30, 45)) return 'That looks like Celsius. Is it? Then choose °C';
  return celsius ? 'Please check: 30 to 45 °C' : 'Please check: 86 to 113 °F';
}

/**
 * Degrees Celsius of a typed temperature, or null when it cannot be one. As the fact's dictionary says, a number
 * between 86 and 113 is Fahrenheit whatever its box said, and one between 30 and 45 is Celsius.
 */
export function toCelsius({ values: [value = NaN] }: Pick<Quantity, 'values'>): number | null {
  if (within(value, 30, 45)) return value;
  if (!within(value, 86, 113)) return null;
  // Two decimals keep 100.4 °F at exactly 38.0, where the rules draw their line.
  return Math.round((((value - 32) * 5) / 9) * 100) / 100;
}

/** A reading as the rules take it, or null when it cannot be one: whole numbers, the upper one higher. */
export function toBloodPressure({
  values: [upper = NaN, lower = NaN],
}: Pick<Quantity, 'values'>): [number, number] | null {
  return pressureProblem(upper, lower) === undefined ? [upper, lower] : null;
}

function pressureProblem(upper: number, lower: number): string | undefined {
  if (!Number.isInteger(upper) || !Number.isInteger(lower)) return 'Please give two whole numbers';
  if (upper <= lower) return 'The upper number is the higher one. Please check both';
  return within(upper, 60, 280) && within(lower, 30, 180) ? undefined : 'Please check both numbers';
}

function within(value: number, from: number, to: number): boolean {
  return value >= from && value <= to;
}
