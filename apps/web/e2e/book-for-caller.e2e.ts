import { expect, test } from '@playwright/test';
import { answerAll, chooseManly, consent, expectNoViolations } from './client-journey.ts';
import { get, signInAtDesk } from './desk-visit.ts';
import { linkTo } from './messages.ts';

test('a caller is booked without a word about health, and nobody is asked before the recipient has answered', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const unique = Date.now().toString(36);
  const name = `Ngọc-Anh O’Hara 🌿 ${unique}`;
  const email = `caller.${unique}@example.com`;

  await signInAtDesk(page, 'scheduler');
  await page.goto('/desk/book');
  await page.getByRole('button', { name: 'Add a client' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('Name').fill(name);
  await drawer.getByLabel('E-mail').fill(email);
  await drawer.getByRole('button', { name: 'Save' }).click();
  await expect(drawer).toBeHidden();
  await page.getByRole('radiogroup', { name: 'Who will be treated?' }).getByText(name).click();

  await page.getByRole('button', { name: 'Add a place' }).click();
  await drawer.getByLabel('Street and number').fill('12 Pine Street');
  await chooseManly(page, drawer);
  await drawer.getByRole('button', { name: 'Save the place' }).click();
  await expect(drawer).toBeHidden();
  await page.getByRole('button', { name: /What would you like/ }).click();
  await page.getByRole('option', { name: /Remedial/ }).click();
  await page
    .getByRole('button', { name: / with .+ min from / })
    .first()
    .click();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Book it and send the link' }).click();

  await expect(page.getByRole('heading', { level: 1, name: /^Booked: / })).toBeVisible();
  await expect(page.getByText('Waiting for the safety check until')).toBeVisible();
  await expect(page.getByText('Not done yet')).toBeVisible();
  await page.getByRole('link', { name: 'Show it on the board' }).click();
  const board = new URL(page.url());
  await expect(drawer.getByText('On hold', { exact: true })).toBeVisible();

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const recipient = await phone.newPage();
  await recipient.goto(new URL(await linkTo(page, email, '/intake'), board.origin).href);
  await consent(recipient);
  await answerAll(recipient);
  await expect(recipient.getByRole('heading', { level: 1, name: 'You are good to go' })).toBeVisible();
  await phone.close();

  await page.reload();
  await expect(drawer.getByText('Done', { exact: true })).toBeVisible();
  await expect(drawer.getByText('Offered', { exact: true })).toBeVisible();
  await drawer.getByRole('tab', { name: 'History' }).click();
  await expect(drawer.getByText('Safety check answered, by')).toBeVisible();
  await expect(page.getByText('Desk or sitting')).toBeHidden();
  const id = board.searchParams.get('booking')?.replaceAll('"', '') ?? '';
  const booking = await get<{ intake: { id: string | null } }>(page, `/api/v1/bookings/${id}`);
  const answers = await page.request.get(`/api/v1/intakes/${booking.intake.id ?? id}`);
  expect([403, 404]).toContain(answers.status());
});
