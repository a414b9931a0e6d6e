export * from './calendar-entry.ts';
export * from './calendars.contract.ts';
