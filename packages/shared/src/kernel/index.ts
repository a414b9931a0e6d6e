export * from './format-date.ts';
export * from './format-time.ts';
export * from './id.ts';
export * from './interval.ts';
export * from './money.ts';
export * from './problem.ts';
export * from './time.ts';
