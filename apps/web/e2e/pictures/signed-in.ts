import type { Page } from '@playwright/test';

interface DemoSignIn {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

/** Signs in with the demo's sign-in of that role. */
export async function signInAs(page: Page, role: string): Promise<void> {
  const found = await demoSignIn(page, role);
  await signIn(page, found.email, found.password);
}

/** The demo's sign-in of that role. */
export async function demoSignIn(page: Page, role: string): Promise<DemoSignIn> {
  const { demoSignIns } = await read<{ demoSignIns: DemoSignIn[] }>(page, '/api/v1/installation');
  const found = demoSignIns.find((each) => each.role === role);
  if (!found) throw new Error(`The demo has no sign-in for ${role}.`);
  return found;
}

export async function signIn(page: Page, email: string, password: string): Promise<void> {
  const answer = await page.request.post('/api/v1/session', { data: { email, password } });
  if (!answer.ok()) throw new Error(`Signing in as ${email} was answered with ${answer.status()}.`);
}

/** What the API answers who is signed in. */
export async function read<Answer>(page: Page, address: string): Promise<Answer> {
  const answer = await page.request.get(address);
  if (!answer.ok()) throw new Error(`${address} was answered with ${answer.status()}.`);
  return (await answer.json()) as Answer;
}

/** The first of a list's items; throws when the demo has none. */
export async function firstOf<Item>(page: Page, address: string): Promise<Item> {
  const { items } = await read<{ items: Item[] }>(page, address);
  const [item] = items;
  if (!item) throw new Error(`${address} is empty.`);
  return item;
}
