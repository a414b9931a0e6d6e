/** An event on its way to one endpoint. */
export interface Delivery {
  id: string;
  accountId: string;
  eventId: string;
  endpointAccountId: string;
  endpointId: string;
  /** How often it was tried. */
  tries: number;
  /** Epoch milliseconds of the simulated clock. */
  dueAt: number;
}
