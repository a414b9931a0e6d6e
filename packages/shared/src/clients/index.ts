export * from './clients.contract.ts';
export * from './reach.ts';
