export * from './services.contract.ts';
export * from './suggest-service.ts';
