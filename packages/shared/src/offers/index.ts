export * from './offer-machine.ts';
export * from './offers.contract.ts';
export * from './offers.problems.ts';
