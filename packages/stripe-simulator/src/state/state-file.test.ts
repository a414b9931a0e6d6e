import { afterEach, describe, expect, it } from '@jest/globals';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onClinic, started } from '../testing/started.ts';

const folders: string[] = [];
const stateFile = () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stripe-simulator-'));
  folders.push(folder);
  return path.join(folder, 'stripe.jsonl');
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const held = {
  amount: 12_900,
  currency: 'aud',
  capture_method: 'manual',
  confirm: true,
  payment_method: 'pm_card_visa',
  return_url: 'https://clinic.example/back',
} as const;

describe('the state file', () => {
  it('keeps payments, keys and the turned clock over a restart, and still ends holds in time', async () => {
    const file = stateFile();
    const first = await started({ stateFile: file });
    const key = { ...onClinic, idempotencyKey: 'once' };
    const intent = await first.stripe.paymentIntents.create(held, key);
    await first.simulator.advance(6 * 24 * 3600);
    await first.simulator.close();

    const second = await started({ stateFile: file });
    expect(second.simulator.now()).toBe(first.simulator.now());
    expect((await second.stripe.paymentIntents.retrieve(intent.id, {}, onClinic)).status).toBe(
      'requires_capture',
    );
    await second.simulator.advance(24 * 3600);
    expect((await second.stripe.paymentIntents.retrieve(intent.id, {}, onClinic)).status).toBe('canceled');
  });

  it('is read up to a line that a killed process has left half written', async () => {
    const file = stateFile();
    const first = await started({ stateFile: file });
    const intent = await first.stripe.paymentIntents.create(held);
    // Not closed: what was answered is in the file already.
    appendFileSync(file, '{"table":"acct_x/payment_in');
    const second = await started({ stateFile: file });
    expect((await second.stripe.paymentIntents.capture(intent.id)).amount_received).toBe(12_900);
    await first.simulator.close();
  });
});
