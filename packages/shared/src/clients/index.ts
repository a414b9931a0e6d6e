export * from './clients.contract.ts';
