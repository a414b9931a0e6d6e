import type { Facts } from '../facts.ts';

type Quantity = number | null | undefined;

/** Absent and null are not numbers: nothing that is not given passes a comparison. */
export const atMost = (value: Quantity, limit: number): boolean => value != null && value <= limit;
export const atLeast = (value: Quantity, limit: number): boolean => value != null && value >= limit;
export const moreThan = (value: Quantity, limit: number): boolean => value != null && value > limit;
export const lessThan = (value: Quantity, limit: number): boolean => value != null && value < limit;

/** Something other than "none" was said. */
export const some = (value: string | undefined): boolean => value !== undefined && value !== 'none';

export const anyTrue = (...values: (boolean | undefined)[]): boolean => values.includes(true);

/** Degrees Celsius from which a measured temperature is a fever (healthdirect). */
const feverCelsius = 38;

/** A thermometer beats a yes or no. */
export const measuredFever = (f: Facts): boolean => atLeast(f.temperatureC, feverCelsius);

export const hasFever = (f: Facts): boolean => f.fever === 'yes' || measuredFever(f);

export const hadCancer = (f: Facts): boolean => some(f.cancer);

/** A change of the bladder that nobody has yet looked at and found old. */
export const newBladderChange = (f: Facts): boolean =>
  some(f.bladderChange) && f.bladderLongstandingUnchanged !== true;

const newPainDays = 84;

/** Pain of the last 12 weeks, or pain that nothing explains. */
export const newOrUnexplainedPain = (f: Facts): boolean =>
  atMost(f.painDurationDays, newPainDays) || f.backPainUnexplained === true;
