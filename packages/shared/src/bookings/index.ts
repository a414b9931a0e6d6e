export * from './bookings.contract.ts';
