import type Stripe from 'stripe';
import { html } from './html.ts';
import { layout } from './layout.ts';

/** An address that leads nowhere. */
export const unknownPage = (): string =>
  layout(
    'Not found',
    html`<h1>There is nothing here</h1>
      <p>The address is wrong, or what it led to is gone.</p>`,
  );

/** The time to pay is over. */
export const expiredPage = (session: Stripe.Checkout.Session): string =>
  layout(
    'Too late',
    html`<h1>The time to pay is over</h1>
      <p>Nothing was taken.</p>
      ${session.cancel_url && html`<a class="button" href="${session.cancel_url}">Back</a>`}`,
  );

/** Paid already, perhaps in another window. */
export const completePage = (back: string): string =>
  layout(
    'Done',
    html`<h1>This is done already</h1>
      <a class="button" href="${back}">Go on</a>`,
  );

/** The bank's question to the card's holder. */
export const challengePage = (amount: string | null): string =>
  layout(
    'Your bank asks',
    html`<h1>Your bank wants to know that it is you</h1>
      <p class="soft">This page stands for your bank’s (3D Secure).</p>
      ${amount && html`<p class="amount">${amount}</p>`}
      <form method="post" class="card">
        <button type="submit" name="answer" value="authenticated">Yes, it is me</button>
        <button type="submit" name="answer" value="failed" class="quiet">No, refuse</button>
      </form>`,
  );

/** A receipt that says how little it is. */
export const receiptPage = (charge: Stripe.Charge, amount: string): string =>
  layout(
    'Receipt',
    html`<h1>Receipt of a simulated payment</h1>
      <p class="amount">${amount}</p>
      <p class="soft">
        ${charge.captured ? 'Taken' : 'Held, not taken'} · card ending in
        ${charge.payment_method_details?.card?.last4} · ${charge.id}
      </p>`,
  );
