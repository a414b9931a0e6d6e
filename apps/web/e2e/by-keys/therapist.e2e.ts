import { expect, test } from '@playwright/test';
import { answer, book, comeAsClient, offerOf, ordinaryAnswers, signInAs } from '../care-journey.ts';
import { pick, press } from './keyboard.ts';

test.describe.configure({ timeout: 240_000 });

const thinner = {
  ...ordinaryAnswers(),
  medicines: { kind: 'choice' as const, codes: ['thinner'] },
  inr: { kind: 'tri' as const, value: 'no' as const },
};

test('a therapist accepts one job and declines another without a mouse', async ({ page, browser }) => {
  const therapist = await signInAs(page, 'therapist');
  const clientPage = await (await browser.newContext()).newPage();
  await comeAsClient(clientPage, therapist.clinic);
  const ask = async () =>
    book(clientPage, therapist.clinic, therapist.name, (await answer(clientPage, thinner)).id);
  const wanted = await ask();
  const other = await ask();

  const offerId = await offerOf(page, wanted);
  await page.goto('/work');
  await press(page, page.locator(`a[href="/work/offers/${offerId}"]`));
  const boxes = page.getByRole('checkbox');
  await boxes.first().waitFor();
  for (const box of await boxes.all()) await press(page, box, 'Space');
  await press(page, page.getByRole('button', { name: 'Accept' }));
  await expect(page).toHaveURL(`/work/visits/${wanted}`);
  await expect(page.getByText('12 O’Connell Street')).toBeVisible();

  await page.goto(`/work/offers/${await offerOf(page, other)}`);
  await press(page, page.getByRole('button', { name: 'Decline' }));
  const question = page.getByRole('dialog');
  await pick(page, question.getByRole('radiogroup'), 'Too far');
  await press(page, question.getByRole('button', { name: 'Decline the job' }));
  await expect(page.getByText('Declined. Somebody else is asked.')).toBeVisible();
  await expect(page).toHaveURL(/\/work$/);
});

test('a visit is found and brought to the door without a mouse', async ({ page }) => {
  await signInAs(page, 'therapist');
  // Whatever the hour, the demo's therapist is on the way to somebody.
  await page.goto('/work/visits');
  await press(page, page.getByRole('tabpanel').getByRole('link').first());
  const arrived = page.getByRole('button', { name: 'I have arrived' });
  await press(page, arrived);
  await expect(arrived).toBeHidden();
});
