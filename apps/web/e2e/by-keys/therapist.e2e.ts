import { expect, type Page, test } from '@playwright/test';
import { answer, book, comeAsClient, offerOf, signInAs } from '../care-journey.ts';
import { thinner, visitOfToday } from '../visit-of-today.ts';
import { pick, press, typeInto } from './keyboard.ts';

test.describe.configure({ timeout: 240_000 });

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

test('a visit goes from the road over the re-check at the door to the signed note without a mouse', async ({
  page,
  browser,
}) => {
  const therapist = await signInAs(page, 'therapist');
  const visit = await visitOfToday(page, therapist, browser);
  await page.goto('/work/visits');
  await press(page, page.locator(`a[href="/work/visits/${visit}"]`));
  const anythingNew = page.getByRole('link', { name: 'Ask: is anything new?' });
  for (const step of ['On my way', 'I have arrived']) {
    const button = page.getByRole('button', { name: step });
    await page
      .getByRole('button', { name: /^(On my way|I have arrived)$/ })
      .or(anythingNew)
      .waitFor();
    if (!(await button.isVisible())) continue;
    await press(page, button);
    await expect(button).toBeHidden();
  }

  await press(page, anythingNew);
  await expect(page.getByRole('heading', { name: 'Anything new since you answered?' })).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Send' }));
  await expect(page.getByText(/questions are still open/)).toBeVisible();
  await answerRecheckByKeys(page);
  await press(page, page.getByRole('link', { name: 'On to the treatment' }));
  await press(page, page.getByRole('button', { name: 'Start', exact: true }));
  const agreement = page.getByRole('dialog');
  await pick(page, agreement.getByRole('radiogroup', { name: /Pressure/ }), '2');
  await typeInto(page, agreement.getByLabel('Stop word or hand signal'), 'Rhubarb');
  await press(page, agreement.getByRole('checkbox', { name: /I explained what I will do/ }), 'Space');
  await press(page, agreement.getByRole('button', { name: 'Start the treatment' }));

  await expect(page.getByText('Rhubarb')).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Finish' }));
  await typeInto(page, page.getByLabel(/^Objective/), 'Tight on both sides, softer at the end 👍');
  await pick(page, page.getByRole('radiogroup', { name: /Pressure used/ }), '2');
  await press(page, page.getByRole('button', { name: 'Sign the note' }));
  await expect(page.getByText(/^Signed /)).toBeVisible();
  await expect(page.getByText('softer at the end')).toBeVisible();
});

/** Nothing is new: each group of choices is gone to and answered where it stands. */
async function answerRecheckByKeys(page: Page): Promise<void> {
  await pick(page, page.getByRole('radiogroup').first(), /^No$/);
  for (const none of await page.getByRole('checkbox', { name: 'None of these', exact: true }).all()) {
    await press(page, none, 'Space');
    await expect(none).toBeChecked();
  }
  await press(page, page.getByRole('button', { name: 'Send' }));
  await expect(page.getByRole('heading', { name: 'Nothing new, good' })).toBeVisible();
}
