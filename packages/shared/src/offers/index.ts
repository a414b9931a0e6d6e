export * from './offer-machine.ts';
export * from './offers.problems.ts';
