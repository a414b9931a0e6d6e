export * from './authorisation.ts';
export * from './next-operations.ts';
export * from './payment-machine.ts';
export * from './payment-states.ts';
export * from './payments.contract.ts';
export * from './payments.problems.ts';
export * from './state-of-payment.ts';
export * from './wanted-money.ts';
