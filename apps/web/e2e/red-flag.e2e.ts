import { expect, test } from '@playwright/test';
import {
  aNewClient,
  answerScreen,
  comeToOutcome,
  consent,
  expectNoViolations,
  expectPart,
  firstClinic,
  sayWhere,
  signUp,
  tap,
} from './client-journey.ts';

const numb = 'Numb or odd where a bike saddle touches: private parts, buttocks, inner thighs';

test('numbness in the saddle stops the booking with plain advice, at once and without the server', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  await page.goto(`/c/${await firstClinic(page)}/book`);
  await sayWhere(page);
  await signUp(page, aNewClient());
  await consent(page);
  await answerScreen(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expectPart(page, 2);
  await context.setOffline(true);
  await tap(page, 'private', numb);

  await expect(page.getByRole('heading', { name: 'Please get help now' })).toBeVisible();
  await expect(page.getByText('Numbness where you would sit on a bike saddle')).toBeVisible();
  await expect(page.getByRole('link', { name: /Emergency 000/ })).toHaveAttribute('href', 'tel:000');
  await expect(page.getByRole('link', { name: /Call the clinic/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeHidden();
  await expect(page.getByText(/cauda|equina|syndrome/i)).toBeHidden();
  await context.setOffline(false);
  await expectNoViolations(page);

  await page.getByRole('button', { name: 'I tapped this by mistake' }).click();
  await expect(page.getByRole('heading', { name: 'Let us ask this once more' })).toBeVisible();
  await expectNoViolations(page);
  await tap(page, 'private', numb);
  await page.getByRole('button', { name: 'Use this answer' }).click();
  await expect(page.getByRole('heading', { name: 'Please get help now' })).toBeVisible();
});

test('an ordinary back is not stopped', async ({ page }) => {
  test.setTimeout(90_000);
  await comeToOutcome(page);
  await expect(page.getByRole('link', { name: /000/ })).toBeHidden();
});

test('urgent advice needs no sign-in, no consent, and sends nothing', async ({ page }) => {
  await page.goto(`/c/${await firstClinic(page)}`);
  await page.getByRole('link', { name: /Feeling unwell right now/ }).click();
  await expect(page.getByRole('link', { name: /Emergency 000/ })).toBeVisible();
  await expectNoViolations(page);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`));
  await tap(page, 'last-day', 'Chest pain');
  await expect(page.getByRole('heading', { name: 'Please get help now' })).toBeVisible();
  await expectNoViolations(page);
  expect(sent.filter((line) => !line.startsWith('GET'))).toEqual([]);
});
