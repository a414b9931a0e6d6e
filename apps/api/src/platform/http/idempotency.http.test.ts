import { Body, Controller, Post } from '@nestjs/common';
import { conflict } from '@unbrace/shared/kernel';
import { z } from 'zod';
import { Allow } from '../../identity/allow.ts';
import type { GivenPerson } from '../testing/given.ts';
import { startTestApp, type TestApp } from '../testing/test-app.ts';
import { Idempotent } from './idempotency.ts';
import { Replies } from './replies.ts';

const Order = z.strictObject({ what: z.string() });
const Receipt = z.object({ number: z.int(), what: z.string() });

let made: string[] = [];
let oven: Promise<void> | undefined;

@Controller('api/v1/cakes')
class CakesController {
  @Post()
  @Allow('client')
  @Idempotent()
  @Replies(Receipt, 201)
  async bake(@Body({ schema: Order }) { what }: z.infer<typeof Order>) {
    if (what === 'soup') throw conflict(undefined);
    await oven;
    return { number: made.push(what), what };
  }
}

const key = 'a-key-of-a-cake-0001';

describe('a request under an Idempotency-Key', () => {
  let product: TestApp;
  let client: GivenPerson;
  beforeAll(async () => {
    product = await startTestApp({ controllers: [CakesController] });
  });
  afterAll(() => product.stop());
  beforeEach(async () => {
    made = [];
    oven = undefined;
    client = await product.given.aClient();
  });

  const bake = (what: unknown, under = key, by = client) =>
    by.http.post('/api/v1/cakes').set('idempotency-key', under).send({ what });

  it('is done once and answered alike each time it is repeated', async () => {
    await bake('almond').expect(201, { number: 1, what: 'almond' });
    await bake('almond').expect(201, { number: 1, what: 'almond' }).expect('idempotency-replayed', 'true');
    expect(made).toEqual(['almond']);
  });

  it('is refused when the key was sent with something else', async () => {
    await bake('almond').expect(201);
    await bake('lemon').expect(409);
    expect(made).toEqual(['almond']);
  });

  it('is another one for another person', async () => {
    await bake('almond').expect(201);
    await bake('almond', key, await product.given.aClient()).expect(201, { number: 2, what: 'almond' });
  });

  it('is done once when two of it come at the same time', async () => {
    let open = () => {};
    oven = new Promise((resolve) => (open = resolve));
    const first = bake('almond').then((answer) => answer.status);
    const begun = async () =>
      (await product.sql('SELECT 1 FROM idempotency_keys WHERE status IS NULL')).length === 1;
    while (!(await begun())) await new Promise((resolve) => setTimeout(resolve, 10));
    await bake('almond').expect(409);
    open();
    expect(await first).toBe(201);
    expect(made).toEqual(['almond']);
  });

  it('may be tried again when it was refused, because nothing was done', async () => {
    await bake('soup').expect(409);
    await bake(7).expect(422);
    await bake('almond').expect(201);
  });

  it('is taken up again when whoever began it has died', async () => {
    await bake('almond').expect(201);
    await product.sql('UPDATE idempotency_keys SET status = NULL, response = NULL WHERE user_id = $1', [
      client.actor.userId,
    ]);
    await bake('almond').expect(409);
    product.clock.advance(3 * 60_000);
    await bake('almond').expect(201, { number: 2, what: 'almond' });
  });

  it.each(['', 'too short', 'has spaces in the middle', 'x'.repeat(101)])(
    'needs a proper key, not "%s"',
    async (bad) => {
      const { body } = await bake('almond', bad).expect(422);
      expect(body).toMatchObject({ issues: [{ path: 'Idempotency-Key' }] });
      expect(made).toEqual([]);
    },
  );

  it('keeps its answer where only the product can read it', async () => {
    await bake('a-secret-cake').expect(201);
    const rows = await product.sql('SELECT k::text AS row FROM idempotency_keys k');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('a-secret-cake');
  });
});
