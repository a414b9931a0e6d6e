export * from './places.contract.ts';
