export * from './visits.contract.ts';
export * from './at-the-table.contract.ts';
