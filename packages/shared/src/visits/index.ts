export * from './safety-machine.ts';
export * from './aftercare.ts';
export * from './prepare.ts';
export * from './visits.contract.ts';
export * from './at-the-table.contract.ts';
