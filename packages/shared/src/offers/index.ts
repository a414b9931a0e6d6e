export * from './offers.contract.ts';
