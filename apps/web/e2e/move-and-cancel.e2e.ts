import { expect, test } from '@playwright/test';
import { bookVisit, expectNoViolations } from './client-journey.ts';

test('a client moves a visit, and cancels it knowing the price beforehand', async ({ page }) => {
  test.setTimeout(120_000);
  await bookVisit(page);
  const when = page.locator('#content header time');
  const before = await when.getAttribute('datetime');

  await page.getByRole('link', { name: 'Move' }).click();
  await expect(page.getByRole('heading', { name: 'Move your visit' })).toBeVisible();
  await page
    .getByRole('button', { name: / with .+ min from / })
    .last()
    .click();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Move to this time' }).click();
  await expect(page.getByText('Your visit is moved')).toBeVisible();
  await expect(when).not.toHaveAttribute('datetime', before ?? '');

  await page.getByRole('button', { name: 'Cancel the visit' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByRole('button', { name: 'Cancel for free' })).toBeVisible();
  await expectNoViolations(page);
  await dialog.getByRole('button', { name: 'Cancel for free' }).click();
  await expect(page.getByText('Cancelled', { exact: true })).toBeVisible();
  await expect(page.getByText('You cancelled the visit')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cancel the visit' })).toBeHidden();
});
