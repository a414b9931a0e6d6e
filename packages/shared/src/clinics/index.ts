export * from './clinic-settings.ts';
export * from './clinics.contract.ts';
