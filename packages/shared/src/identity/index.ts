export * from './identity.contract.ts';
export * from './identity.problems.ts';
export * from './roles.ts';
