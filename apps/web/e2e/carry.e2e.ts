import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { aVisit, type DeskVisit, signInAtDesk } from './desk-visit.ts';

test.describe.configure({ timeout: 120_000 });

const block = (page: Page, { name }: DeskVisit) => page.getByRole('toolbar').getByRole('button', { name });

/** Held by keys, and moved until the board says that it fits somewhere else. */
async function carryToFreeTime(page: Page, visit: DeskVisit): Promise<void> {
  await block(page, visit).focus();
  await page.keyboard.press('Space');
  const said = page.locator('[aria-live="assertive"]');
  await expect(said).not.toBeEmpty();
  await expect(async () => {
    await page.keyboard.press('ArrowRight');
    await expect(said).toContainText(': fits', { timeout: 50 });
  }).toPass({ intervals: [50] });
}

test('a visit is carried by keys, seen to move by everybody at once, and put back', async ({
  page,
  browser,
}) => {
  await signInAtDesk(page, 'admin');
  const visit = await aVisit(page, { withEmptyDay: true });
  const other = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await signInAtDesk(other, 'scheduler');
  for (const each of [page, other]) {
    await each.goto(`/desk?date=${visit.date}`);
    await expect(each.getByText('Live', { exact: true })).toBeVisible();
    await expect(block(each, visit)).toBeVisible();
  }
  const before = await block(other, visit).innerText();

  await block(page, visit).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(page.locator('[aria-live="assertive"]')).toContainText('no longer held');

  await carryToFreeTime(page, visit);
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.keyboard.press('Enter');
  const agree = page.getByRole('button', { name: /^Move it for/ });
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(agree.or(undo).first()).toBeVisible();
  if (await agree.isVisible()) await agree.click();
  await expect(undo).toBeVisible();
  await expect.poll(() => block(other, visit).innerText()).not.toBe(before);

  await undo.click();
  await expect(page.getByText('Put back as it was')).toBeVisible();
  await expect.poll(() => block(other, visit).innerText()).toBe(before);
  await other.context().close();
});

test('a line that is lost is said, and found again', async ({ page }) => {
  await page.route('**/api/v1/desk/events', (route) => route.abort());
  await signInAtDesk(page, 'admin');
  await expect(page.getByText('Not live at the moment')).toBeVisible();
  await page.unroute('**/api/v1/desk/events');
  await expect(page.getByText('Live', { exact: true })).toBeVisible({ timeout: 20_000 });
});
