export * from './answers-due.ts';
export * from './guess-mapping.ts';
export * from './imports.contract.ts';
export * from './read-client-row.ts';
export * from './read-visit-row.ts';
