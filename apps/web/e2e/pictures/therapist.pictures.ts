import { test } from '@playwright/test';
import { picture, pictureOf } from './picture.ts';
import { read, signInAs } from './signed-in.ts';

interface Offers {
  readonly items: readonly { readonly id: string; readonly tier: string }[];
}

/** The job with most to say: the tiers, the gravest first, as an offer can have them. */
const gravest = ['CLEARANCE_REQUIRED', 'MODIFY', 'NOTE', 'NONE'];

test.beforeEach(({ page }) => signInAs(page, 'therapist'));

test('jobs', { tag: '@dark' }, async ({ page }) => {
  await pictureOf(page, 'therapist-inbox', '/work');
  const { items } = await read<Offers>(page, '/api/v1/offers');
  const [job] = items.toSorted((one, other) => gravest.indexOf(one.tier) - gravest.indexOf(other.tier));
  if (!job) throw new Error('The demo’s therapist has no job to decide on.');
  await pictureOf(page, 'therapist-job', `/work/offers/${job.id}`);
  await page.getByRole('button', { name: 'Decline' }).click();
  await page.getByRole('alertdialog').or(page.getByRole('dialog')).waitFor();
  await picture(page, 'therapist-job-decline');
});

test('visits', { tag: '@dark' }, async ({ page }) => {
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
  await pictureOf(page, 'therapist-hours', '/work/hours');
});
