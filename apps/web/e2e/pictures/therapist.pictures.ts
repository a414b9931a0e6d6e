import { test } from '@playwright/test';
import { picture, pictureOf } from './picture.ts';
import { firstOf, signInAs } from './signed-in.ts';

test.beforeEach(({ page }) => signInAs(page, 'therapist'));

test('jobs', { tag: '@dark' }, async ({ page }) => {
  await pictureOf(page, 'therapist-inbox', '/work');
  const { id } = await firstOf<{ id: string }>(page, '/api/v1/offers');
  await pictureOf(page, 'therapist-job', `/work/offers/${id}`);
  await page.getByRole('button', { name: 'Decline' }).click();
  await page.getByRole('alertdialog').or(page.getByRole('dialog')).waitFor();
  await picture(page, 'therapist-job-decline');
});

test('visits', { tag: '@dark' }, async ({ page }) => {
  await pictureOf(page, 'therapist-visits', '/work/visits');
  await page.getByRole('tabpanel').getByRole('link').first().click();
  await page.waitForURL(/\/work\/visits\/[0-9a-f-]{36}$/);
  await picture(page, 'therapist-visit');
  await page.goto('/work/visits');
  await page.getByRole('tab').last().click();
  await page.getByRole('tabpanel').getByRole('link').first().click();
  await page.waitForURL(/\/work\/visits\/[0-9a-f-]{36}$/);
  await picture(page, 'therapist-visit-past');
});

test('hours', async ({ page }) => {
  await pictureOf(page, 'therapist-hours', '/work/hours');
});
