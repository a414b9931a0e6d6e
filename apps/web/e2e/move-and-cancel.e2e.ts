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
  const price = page.getByRole('status').filter({ hasText: /^(The price stays|At that time it costs) \$/ });
  await expect(price).toBeInViewport();
  await expectNoViolations(page);

  // The clinic changed its prices while the page was open: the new one is seen before anything is moved.
  await page.route('**/move', (route) => {
    const wish = route.request().postDataJSON() as { total: { amount: number } };
    return route.continue({
      postData: JSON.stringify({ ...wish, total: { ...wish.total, amount: wish.total.amount - 1000 } }),
    });
  });
  await page.getByRole('button', { name: 'Move to this time' }).click();
  await expect(page.getByText('Nothing is moved yet')).toBeInViewport();
  await expectNoViolations(page);
  await page.unroute('**/move');
  await page.getByRole('button', { name: /^Move for \$/ }).click();
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
