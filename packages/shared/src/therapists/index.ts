export * from './therapists.contract.ts';
