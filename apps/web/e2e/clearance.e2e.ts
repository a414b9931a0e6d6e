import { expect, test } from '@playwright/test';
import { sampleAnswers } from '@unbrace/shared/intake';
import { answer, book, call, comeAsClient, dayIn, offerOf, signInAs } from './care-journey.ts';
import { expectNoViolations } from './client-journey.ts';

/** Sooner, the clinic may be closed until the visit. */
const inTime = { from: dayIn('UTC', 3), to: dayIn('UTC', 21) };

test('answers that need clearance hold the visit until the clinical lead ends the hold; then it is offered', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const therapistPage = await (await browser.newContext()).newPage();
  const therapist = await signInAs(therapistPage, 'therapist');
  const clientPage = await (await browser.newContext()).newPage();
  const name = await comeAsClient(clientPage, therapist.clinic);
  const intake = await answer(clientPage, sampleAnswers.osteoporosis(new Date().toISOString().slice(0, 10)));
  expect(intake.tier).toBe('CLEARANCE_REQUIRED');
  const bookingId = await book(clientPage, therapist.clinic, therapist.name, intake.id, inTime);
  const offers = await call<{ items: { bookingId: string }[] }>(therapistPage, 'GET', '/api/v1/offers');
  expect(offers.body.items.map((offer) => offer.bookingId)).not.toContain(bookingId);

  await signInAs(page, 'clinical_lead');
  const holds = await call<{ items: { bookingId: string; reference: string; kind: string }[] }>(
    page,
    'GET',
    '/api/v1/holds',
  );
  const reference = holds.body.items.find((hold) => hold.bookingId === bookingId)?.reference ?? 'none';
  await page.goto('/desk/holds');
  const hold = page.getByRole('article', { name: `${name}, ${reference}` });
  await expect(hold.getByText('Osteoporosis of any degree.')).toBeVisible();
  await expect(hold.getByRole('link', { name: '0400 123 456' })).toHaveAttribute('href', 'tel:+61400123456');
  await expectNoViolations(page);

  await hold.getByRole('button', { name: /^Clear/ }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Clear the visit' }).click();
  await expect(dialog.getByText('Please write what you decided and on what ground')).toBeVisible();
  await expectNoViolations(page);
  await dialog
    .getByLabel('What you decided, and on what ground')
    .fill('Dr Nguyễn’s letter of this week: light massage is fine, nothing on the spine.');
  await dialog.getByRole('button', { name: 'Clear the visit' }).click();
  await expect(page.getByText(`${name} is cleared. The visit is offered now.`)).toBeVisible();
  await expect(hold).toBeHidden();

  const offerId = await offerOf(therapistPage, bookingId);
  await therapistPage.goto(`/work/offers/${offerId}`);
  await expect(therapistPage.getByText('Cleared with care')).toBeVisible();
  await expect(therapistPage.getByText('Bones to be careful with.')).toBeVisible();
  await expect(therapistPage.getByRole('button', { name: 'Accept' })).toBeDisabled();
});

test('the clinical lead refuses a visit, and it is offered to nobody', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const clientPage = await (await browser.newContext()).newPage();
  const { clinic } = await signInAs(page, 'clinical_lead');
  const name = await comeAsClient(clientPage, clinic);
  const intake = await answer(clientPage, sampleAnswers.shootingLeg(new Date().toISOString().slice(0, 10)));
  const therapist = await signInAs(await (await browser.newContext()).newPage(), 'therapist');
  const bookingId = await book(clientPage, clinic, therapist.name, intake.id, inTime);

  await page.goto('/desk/holds');
  await page.getByRole('article', { name }).last().waitFor();
  const { body } = await call<{ items: { bookingId: string; reference: string }[] }>(
    page,
    'GET',
    '/api/v1/holds',
  );
  const reference = body.items.find((hold) => hold.bookingId === bookingId)?.reference ?? 'none';
  await page
    .getByRole('article', { name: `${name}, ${reference}` })
    .getByRole('button', { name: /^Refuse/ })
    .click();
  await page
    .getByLabel('What you decided, and on what ground')
    .fill('Rang them: new weakness. To the GP first.');
  await page.getByRole('button', { name: 'Refuse the visit' }).click();
  await expect(page.getByText(`${name}’s visit does not take place. They are told.`)).toBeVisible();
  const { body: booking } = await call<{ state: string }>(clientPage, 'GET', `/api/v1/bookings/${bookingId}`);
  expect(booking.state).toBe('blocked');
});
