import { expect, test, type Page } from '@playwright/test';
import { answer, book, call, comeAsClient, offerOf, signInAs } from './care-journey.ts';
import { answerRecheck, expectNoViolations } from './client-journey.ts';
import { thinner, visitOfToday } from './visit-of-today.ts';

test('a therapist reads why, acknowledges, accepts, and only then sees the address and the answers', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const therapist = await signInAs(page, 'therapist');
  const clientPage = await (await browser.newContext()).newPage();
  const name = await comeAsClient(clientPage, therapist.clinic);
  const intake = await answer(clientPage, thinner);
  expect(intake.tier).toBe('MODIFY');
  const bookingId = await book(clientPage, therapist.clinic, therapist.name, intake.id);
  const offerId = await offerOf(page, bookingId);

  await page.goto('/work');
  await expectNoViolations(page);
  await page.locator(`a[href="/work/offers/${offerId}"]`).click();
  await expect(page.getByText('Medicines: light pressure, no deep tissue')).toBeVisible();
  await expect(page.getByText('Apixaban')).toBeHidden();
  await expect(page.getByText('O’Connell')).toBeHidden();
  await expectOneScreen(page);
  await expectNoViolations(page);

  const accept = page.getByRole('button', { name: 'Accept' });
  await expect(accept).toBeDisabled();
  const refused = await call<{ type: string; details: { flagIds: string[] } }>(
    page,
    'POST',
    `/api/v1/offers/${offerId}/acceptance`,
    { acknowledged: [] },
  );
  expect(refused.status).toBe(409);
  expect(refused.body.type).toBe('urn:unbrace:problem:bookings/acknowledgements-missing');
  expect((await call(page, 'GET', `/api/v1/visits/${bookingId}`)).status, 'nothing was accepted').toBe(404);

  for (const box of await page.getByRole('checkbox').all()) {
    await box.focus();
    await page.keyboard.press('Space');
  }
  await accept.focus();
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(`/work/visits/${bookingId}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  await expect(page.getByText('12 O’Connell Street')).toBeVisible();
  await expect(page.getByText('Apixaban 5 mg')).toBeVisible();
  await expect(page.getByText('A blood thinner, or a mild bleeding disorder')).toBeVisible();
  await expectNoViolations(page);
  await page.goto('/work/visits');
  await expect(page.locator(`a[href="/work/visits/${bookingId}"]`)).toBeVisible();
  await expectNoViolations(page);
});

test('on the day a visit goes from the door to the signed note', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const therapist = await signInAs(page, 'therapist');
  const bookingId = await visitOfToday(page, therapist, browser);
  await page.goto(`/work/visits/${bookingId}`);
  const anythingNew = page.getByRole('link', { name: 'Ask: is anything new?' });
  await page
    .getByRole('button', { name: /^(On my way|I have arrived)$/ })
    .or(anythingNew)
    .waitFor();
  for (const step of ['On my way', 'I have arrived']) {
    const button = page.getByRole('button', { name: step });
    if (!(await button.isVisible())) continue;
    await button.click();
    await expect(button).toBeHidden();
  }

  await anythingNew.click();
  await expect(page.getByRole('heading', { name: 'Anything new since you answered?' })).toBeVisible();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('8 questions are still open')).toBeVisible();
  await expectNoViolations(page);
  await answerRecheck(page);
  await page.getByRole('link', { name: 'On to the treatment' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page
    .getByRole('radiogroup', { name: /Pressure/ })
    .getByText('2', { exact: true })
    .click();
  await page.getByLabel('Stop word or hand signal').fill('Rhubarb');
  await page.getByText('I explained what I will do').click();
  await page.getByRole('button', { name: 'Start the treatment' }).click();

  await expect(page.getByText('Stop at the stop word')).toBeVisible();
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByLabel('Subjective: what they said')).not.toHaveValue('');
  await expectNoViolations(page);
  await page.getByLabel(/^Objective/).fill('Tight on both sides, softer at the end. It’s fine 👍');
  await page
    .getByRole('radiogroup', { name: /Pressure used/ })
    .getByText('2', { exact: true })
    .click();
  await page.getByRole('button', { name: 'Sign the note' }).click();
  await expect(page.getByText(/^Signed /)).toBeVisible();
  await expect(page.getByText('softer at the end')).toBeVisible();
  await expectNoViolations(page);
});

async function expectOneScreen(page: Page): Promise<void> {
  const { height = 0, width = 0 } = page.viewportSize() ?? {};
  await page.setViewportSize({ width: 390, height: 844 });
  // The page takes a moment to fit its new size.
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollHeight))
    .toBeLessThanOrEqual(844);
  const words = await page
    .locator('#content')
    .evaluate((main: HTMLElement) => main.innerText.split(/\s+/).filter(Boolean).length);
  expect(words).toBeLessThanOrEqual(90);
  await page.setViewportSize({ width, height });
}
