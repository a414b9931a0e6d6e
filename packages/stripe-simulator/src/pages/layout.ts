import { html, type Html } from './html.ts';
import { style } from './style.ts';

/** A page of the simulation; that it is one stands on top of each. */
export const layout = (title: string, body: Html): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · Stripe simulation</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <p class="banner" role="note">
          <strong>SIMULATION</strong> Nothing is charged. Never type a real card here.
        </p>
        <main>${body}</main>
      </body>
    </html>`.markup;
