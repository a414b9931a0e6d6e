import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every part of the design system is accessible in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/ui');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });
}

test('a place tapped on the body is ticked in the list, and the other way round', async ({ page }) => {
  await page.goto('/ui');
  await page.locator('[data-region="buttock-left"]').first().click();
  await expect(page.getByRole('slider', { name: 'How strong: Left buttock' })).toHaveValue('5');
  await page.getByText('Choose from a list instead').click();
  await page
    .locator('label')
    .filter({ hasText: /^Left buttock$/ })
    .click();
  await expect(page.getByRole('slider', { name: 'How strong: Left buttock' })).toBeHidden();
});

test('a change of page moves the focus to its heading and names it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /Harbour Mobile Massage/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(/· Unbrace$/);
});
