export * from './care.contract.ts';
export * from './care.problems.ts';
export * from './documents.contract.ts';
