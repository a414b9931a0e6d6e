import { expect, test, type Page } from '@playwright/test';
import { signInAs } from './care-journey.ts';
import { expectNoViolations } from './client-journey.ts';
import { fiveReasons, hardestJob, offerInstead } from './hardest-job.ts';

const mostWords = 90;
const phone = { width: 390, height: 844 };

async function open(page: Page, job: typeof hardestJob): Promise<void> {
  await page.setViewportSize(phone);
  await signInAs(page, 'therapist');
  await offerInstead(page, job);
  await page.goto(`/work/offers/${job.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const wordsOf = (page: Page) =>
  page
    .locator('#content')
    .evaluate((main: HTMLElement) => main.innerText.split(/\s+/).filter(Boolean).length);

for (const [name, job] of [
  ['three long reasons', hardestJob],
  ['five reasons', fiveReasons],
] as const) {
  test(`a job with ${name} is on one screen, in at most ${mostWords} words`, async ({ page }) => {
    await open(page, job);
    expect(await wordsOf(page)).toBeLessThanOrEqual(mostWords);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
      phone.height,
    );
    await expect(page.getByRole('checkbox')).toHaveCount(3);
    await expect(page.getByRole('button', { name: 'Accept' })).toBeInViewport({ ratio: 1 });
    await expectNoViolations(page);
  });
}

test('reasons beyond three are opened before the job can be accepted, by keyboard alone', async ({
  page,
}) => {
  await open(page, fiveReasons);
  const accept = page.getByRole('button', { name: 'Accept' });
  await expect(page.getByRole('checkbox')).toHaveCount(3);
  for (const box of await page.getByRole('checkbox').all()) {
    await box.focus();
    await page.keyboard.press('Space');
  }
  await expect(accept).toBeDisabled();
  await page.getByRole('button', { name: '2 more, in full' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(hardestJob.reasons[1]?.atTable ?? '')).toBeVisible();
  await expect(page.getByText('3/4 ticked')).toBeVisible();
  await expect(accept).toBeDisabled();
  await page.getByRole('checkbox').last().focus();
  await page.keyboard.press('Space');
  await expect(accept).toBeEnabled();
  await expectNoViolations(page);
});

test('an offer that was withdrawn says so and leads back', async ({ page }) => {
  await open(page, { ...hardestJob, state: 'withdrawn' });
  await expect(page.getByText('This offer was withdrawn')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Accept' })).toBeHidden();
  await page.getByRole('link', { name: 'All jobs' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Jobs' })).toBeVisible();
});
