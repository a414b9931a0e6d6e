import { expect, test } from '@playwright/test';
import { countTaps, expectToldApart } from './safety-check.ts';
import {
  aNewClient,
  answerAll,
  consent,
  expectNoViolations,
  firstClinic,
  payOnStripe,
  sayWhere,
  signUp,
  takeSoonest,
} from './client-journey.ts';

test('a client with an ordinary back books a visit at home', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`/c/${await firstClinic(page)}`);
  await expectNoViolations(page);
  await page.getByRole('link', { name: 'Book a visit' }).click();
  await expect(page.getByText('Step 1 of 5: Where')).toBeVisible();
  await expectNoViolations(page);
  await sayWhere(page);
  await expectNoViolations(page);
  await signUp(page, aNewClient());
  await expectNoViolations(page);
  await consent(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expectToldApart(page, 'Please answer this');
  await expectNoViolations(page);
  const counted = await countTaps(page);
  await answerAll(page);
  const { taps, seconds } = await counted();
  test.info().annotations.push({ type: 'safety check', description: `${taps} taps in ${seconds} s` });
  // Who answers was asked before, and is tapped here all the same.
  expect(taps).toBeLessThanOrEqual(30);

  await expect(page.getByRole('heading', { name: 'You are good to go' })).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Soonest' })).toBeVisible();
  await expectNoViolations(page);
  await takeSoonest(page);
  await expect(page.getByText('Total, tax included')).toBeVisible();
  await expect(page.getByRole('timer')).toContainText('We keep this time for');
  await expectNoViolations(page);

  await page.getByRole('button', { name: 'Continue to payment' }).click();
  await expect(page.getByText('Please agree, or go back')).toBeVisible();
  await page.getByLabel('Gate or door code').fill('4711#');
  await page.getByText('I understand this and agree').click();
  await page.getByRole('button', { name: 'Continue to payment' }).click();
  await payOnStripe(page, '4000 0000 0000 0002');
  await expect(page.getByRole('alert')).toContainText('Your card was declined.');
  await page.getByRole('link', { name: 'Back without paying' }).click();
  await expect(page.getByText('Not paid yet')).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Go on to payment' }).click();
  await payOnStripe(page, '4000 0000 0000 3220');
  await page.getByRole('button', { name: 'Yes, it is me' }).click();
  await expect(page.getByText('Asked for', { exact: true })).toBeVisible();
  await expect(page.getByText('are held on your card')).toBeVisible();
  await expect(page.getByText('We hear').or(page.getByText('You hear from us'))).toBeVisible();
  await expectNoViolations(page);

  await page.goto('/visits');
  await expect(page.getByRole('link', { name: /Asked for/ })).toBeVisible();
  await expectNoViolations(page);
});

test('what was typed is there after a reload, and back leads one step back', async ({ page }) => {
  await page.goto(`/c/${await firstClinic(page)}/book`);
  await page.getByLabel('Street and number').fill('7 O’Connell Street');
  await page.reload();
  await expect(page.getByLabel('Street and number')).toHaveValue('7 O’Connell Street');
  await sayWhere(page);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Where shall we come?' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Suburb or postcode' })).toHaveValue(/^Manly NSW/);
});

test('a form that is not complete says where, and takes one there', async ({ page }) => {
  await page.goto(`/c/${await firstClinic(page)}/book`);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Please give the street and number')).toBeVisible();
  await expect(page.getByLabel('Street and number')).toBeFocused();
  await expectNoViolations(page);
});
