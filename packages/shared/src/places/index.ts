export * from './places.contract.ts';
export * from './places.problems.ts';
export * from './time-zone-of.ts';
