import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';

const folder = fileURLToPath(new URL('../../../../screenshots/', import.meta.url));

/** What is on the screen once nothing is loading any more, and the whole page besides where it is longer than the screen. */
export async function picture(page: Page, name: string): Promise<void> {
  await expect(page.locator('[aria-busy="true"], .animate-breathe')).toHaveCount(0);
  await pictureAsItIs(page, name);
}

/** The same for a page that shows a skeleton for good: the design system's. */
export async function pictureAsItIs(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const file = (kind = '') => `${folder}${test.info().project.name}/${name}${kind}.png`;
  await page.screenshot({ path: file() });
  const isLonger = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight + 1);
  if (isLonger) await page.screenshot({ path: file('.whole'), fullPage: true });
}

/** Goes there and takes its picture. */
export async function pictureOf(page: Page, name: string, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await picture(page, name);
}
