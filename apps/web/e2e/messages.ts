import { expect, type Page } from '@playwright/test';

interface Message {
  readonly to: string;
  readonly body: string;
}

/** The private link to that page in the latest message to that address, as a path of this installation. */
export async function linkTo(page: Page, email: string, path: '/intake' | '/reset'): Promise<string> {
  let link = '';
  await expect
    .poll(async () => {
      const answer = await page.request.get('/api/v1/demo/messages');
      const { items } = (await answer.json()) as { items: Message[] };
      const text = items.find(({ to, body }) => to === email && body.includes(`${path}#`))?.body ?? '';
      link = new RegExp(`${path}#[\\w-]+`).exec(text)?.[0] ?? '';
      return link;
    })
    .not.toBe('');
  return link;
}
