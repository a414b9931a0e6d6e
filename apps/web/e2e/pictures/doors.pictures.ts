import { test } from '@playwright/test';
import { firstClinic } from '../client-journey.ts';
import { picture, pictureAsItIs, pictureOf } from './picture.ts';

test('the front doors', { tag: '@dark' }, async ({ page }) => {
  const clinic = await firstClinic(page);
  await pictureOf(page, 'door-landing', '/');
  await pictureOf(page, 'door-clinic', `/c/${clinic}`);
  await pictureOf(page, 'door-sign-in', '/sign-in');
  await pictureOf(page, 'door-forgot', '/forgot');
  await pictureOf(page, 'door-not-found', '/nowhere');
});

test('urgent advice', async ({ page }) => {
  await pictureOf(page, 'client-urgent', `/c/${await firstClinic(page)}/urgent`);
  await page.locator('[data-question="last-day"]').getByText('Chest pain', { exact: true }).click();
  await page.getByRole('heading', { name: 'Please get help now' }).waitFor();
  await picture(page, 'client-urgent-advice');
});

test('the demo’s messages', async ({ page }) => {
  await pictureOf(page, 'demo-messages', '/demo/messages');
});

test('the design system', { tag: '@dark' }, async ({ page }) => {
  await page.goto('/ui');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await pictureAsItIs(page, 'design-system');
});
