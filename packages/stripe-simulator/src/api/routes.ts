import { accountRoutes } from '../accounts/accounts.routes.ts';
import { chargeRoutes } from '../charges/charges.routes.ts';
import { sessionRoutes } from '../checkout/sessions.routes.ts';
import { customerRoutes } from '../customers/customers.routes.ts';
import { eventRoutes } from '../events/events.routes.ts';
import { feeRoutes } from '../fees/fees.routes.ts';
import { paymentIntentRoutes } from '../payment-intents/payment-intents.routes.ts';
import { paymentMethodRoutes } from '../payment-methods/payment-methods.routes.ts';
import { refundRoutes } from '../refunds/refunds.routes.ts';
import { setupIntentRoutes } from '../setup-intents/setup-intents.routes.ts';
import { webhookEndpointRoutes } from '../webhooks/webhook-endpoints.routes.ts';
import type { Route } from './route.ts';

/** All of Stripe's API that the simulation speaks. */
export const routes: readonly Route[] = [
  ...accountRoutes,
  ...customerRoutes,
  ...paymentMethodRoutes,
  ...paymentIntentRoutes,
  ...setupIntentRoutes,
  ...chargeRoutes,
  ...refundRoutes,
  ...sessionRoutes,
  ...eventRoutes,
  ...feeRoutes,
  ...webhookEndpointRoutes,
];
