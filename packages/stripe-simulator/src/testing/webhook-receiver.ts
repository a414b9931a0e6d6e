import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from '@jest/globals';
import Stripe from 'stripe';

export const secret = 'whsec_test';

const open: Server[] = [];

/** An endpoint that checks signatures by the official library; it can be told to be broken for a while. */
export async function webhookReceiver() {
  const received: Stripe.Event[] = [];
  const receiver = { received, failures: 0, url: '', types: () => received.map((event) => event.type) };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (receiver.failures > 0) {
        receiver.failures -= 1;
        response.writeHead(500).end();
        return;
      }
      const signature = request.headers['stripe-signature'] ?? '';
      received.push(Stripe.webhooks.constructEvent(Buffer.concat(chunks), signature, secret));
      response.writeHead(200).end();
    });
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`;
  return receiver;
}

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});
