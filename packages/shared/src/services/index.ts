export * from './services.contract.ts';
