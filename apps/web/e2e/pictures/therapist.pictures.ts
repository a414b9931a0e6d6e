import { test } from '@playwright/test';
import { comeToFlaggedJob } from './flagged-job.ts';
import { picture, pictureOf } from './picture.ts';
import { signInAs } from './signed-in.ts';

test('jobs', { tag: '@dark' }, async ({ page }) => {
  const { id } = await comeToFlaggedJob(page);
  await pictureOf(page, 'therapist-inbox', '/work');
  await pictureOf(page, 'therapist-job', `/work/offers/${id}`);
  await page.getByRole('button', { name: 'Decline' }).click();
  await page.getByRole('alertdialog').or(page.getByRole('dialog')).waitFor();
  await picture(page, 'therapist-job-decline');
});

test('visits', { tag: '@dark' }, async ({ page }) => {
  await signInAs(page, 'therapist');
  await pictureOf(page, 'therapist-visits', '/work/visits');
  const openFirst = async (name: string) => {
    await page.getByRole('tabpanel').getByRole('link').first().click();
    await page.getByRole('tabpanel').waitFor({ state: 'hidden' });
    await picture(page, name);
  };
  await openFirst('therapist-visit');
  await page.goto('/work/visits');
  await page.getByRole('tab', { name: 'Past' }).click();
  await openFirst('therapist-visit-past');
});

test('hours', async ({ page }) => {
  await signInAs(page, 'therapist');
  await pictureOf(page, 'therapist-hours', '/work/hours');
});
