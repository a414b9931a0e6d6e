export * from './actors.ts';
export * from './booking-machine.ts';
export * from './bookings.problems.ts';
export * from './cancellation.ts';
export * from './hold-machine.ts';
export * from './machine.ts';
export * from './price-rules.ts';
export * from './price.ts';
