export * from './decline-reasons.ts';
export * from './fairness.ts';
export * from './offer-machine.ts';
export * from './offers.contract.ts';
export * from './offers.problems.ts';
export * from './offers-asked.contract.ts';
export * from './waves.ts';
