export { startStripeSimulator, type StripeSimulator, type StripeSimulatorOptions } from './start.ts';
export type { FaultOrder, RequestFault, WebhookFaults } from './faults/faults.ts';
