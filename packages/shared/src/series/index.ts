export * from './series-starts.ts';
export * from './series.contract.ts';
export * from './series.problems.ts';
