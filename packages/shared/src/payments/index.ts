export * from './payment-machine.ts';
export * from './payment-states.ts';
