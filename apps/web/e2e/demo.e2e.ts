import { expect, test } from '@playwright/test';
import { get, signInAtDesk } from './desk-visit.ts';

interface Listed<Item> {
  items: Item[];
  nextCursor: string | null;
}

test('the demo has a visit in every state that can be reached', async ({ page }) => {
  await signInAtDesk(page, 'admin');
  const clients: { id: string }[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const after: string = cursor === '' ? '' : `?cursor=${encodeURIComponent(cursor)}`;
    const found: Listed<{ id: string }> = await get(page, `/api/v1/clients${after}`);
    clients.push(...found.items);
    cursor = found.nextCursor;
  }
  const states = new Set<string>();
  for (const { id } of clients) {
    const { items } = await get<Listed<{ state: string }>>(page, `/api/v1/bookings?when=all&clientId=${id}`);
    for (const { state } of items) states.add(state);
  }
  // Held and abandoned times are in nobody's list, and who is on the way may have arrived by now.
  const reached = ['blocked', 'cancelled', 'completed', 'confirmed', 'in_session'];
  const waiting = ['arrived', 'offered', 'on_hold', 'requested', 'unfilled'];
  expect([...states]).toEqual(expect.arrayContaining([...reached, ...waiting]));
});
