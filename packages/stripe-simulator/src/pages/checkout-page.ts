import type Stripe from 'stripe';
import type { Line } from '../checkout/line-items.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import { money } from './money.ts';

export interface Typed {
  email?: string | undefined;
  name?: string | undefined;
  problem?: string | undefined;
}

/** Where a person pays, or saves a card. It works without a script. */
export function checkoutPage(
  session: Stripe.Checkout.Session,
  lines: Line[],
  held: boolean,
  typed: Typed,
): string {
  const paying = session.mode === 'payment';
  const total = money(session.amount_total ?? 0, session.currency ?? 'aud');
  const title = paying ? `Pay ${total}` : 'Save a card';
  return layout(
    typed.problem ? `Not done: ${title}` : title,
    html`${session.cancel_url && html`<a class="back" href="${session.cancel_url}">← Back without paying</a>`}
      <h1>${paying ? 'Payment' : 'Save a card for later'}</h1>
      ${paying ? summary(total, lines, held) : html`<p class="soft">Nothing is taken today.</p>`}
      ${typed.problem && html`<p class="problem" role="alert" id="problem">${typed.problem}</p>`}
      <form class="card" method="post" ${typed.problem ? html`aria-describedby="problem"` : ''}>
        ${field('email', 'E-mail', typed.email ?? session.customer_email ?? '', html`type="email" autocomplete="email"`)}
        ${field('number', 'Card number', '', html`inputmode="numeric" autocomplete="off" placeholder="4242 4242 4242 4242"`)}
        <div class="pair">
          <div>
            ${field('expiry', 'Expiry (MM / YY)', '', html`inputmode="numeric" autocomplete="off" placeholder="12 / 30"`)}
          </div>
          <div>
            ${field('cvc', 'Security code', '', html`inputmode="numeric" autocomplete="off" placeholder="123"`)}
          </div>
        </div>
        ${field('name', 'Name on card', typed.name ?? '', html`autocomplete="name"`)}
        <button type="submit">${title}</button>
        ${session.custom_text.submit && html`<p class="soft">${session.custom_text.submit.message}</p>`}
      </form>
      ${testCards}`,
  );
}

const summary = (total: string, lines: Line[], held: boolean): Html =>
  html`<p class="amount">${total}</p>
    ${held && html`<p class="soft">Held on your card now, taken later.</p>`}
    <ul class="lines">
      ${lines.map(
        (line) =>
          html`<li>
            <span>${line.description}${(line.quantity ?? 1) > 1 && html` × ${line.quantity}`}</span>
            <span>${money(line.amount_total, line.currency)}</span>
          </li>`,
      )}
    </ul>`;

const field = (name: string, label: string, value: string, more: Html): Html =>
  html`<label for="${name}">${label}</label>
    <input id="${name}" name="${name}" value="${value}" required ${more} />`;

const testCards = html`<details>
  <summary>Test cards</summary>
  <dl>
    <dt>4242 4242 4242 4242</dt>
    <dd>succeeds</dd>
    <dt>4000 0000 0000 0002</dt>
    <dd>is declined</dd>
    <dt>4000 0000 0000 9995</dt>
    <dd>has too little money</dd>
    <dt>4000 0000 0000 3220</dt>
    <dd>the bank asks first (3D Secure)</dd>
    <dt>4000 0027 6000 3184</dt>
    <dd>the bank asks each time</dd>
  </dl>
  <p class="soft">Any security code, any date to come.</p>
</details>`;
