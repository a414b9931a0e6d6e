import { expect, type Page, test } from '@playwright/test';
import {
  aNewClient,
  answerAll,
  askForVisit,
  chooseManly,
  consent,
  expectNoViolations,
  firstClinic,
  signUp,
  takeSoonest,
} from './client-journey.ts';

async function goOnTo(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** From the outcome to a visit that was asked for. */
async function finish(page: Page): Promise<void> {
  await goOnTo(page, 'When and who');
  await takeSoonest(page);
  const cost = page.getByRole('listitem').filter({ hasText: /^(Free|\$[\d.]+)/ });
  await expect(cost.first()).toContainText(/until|^\$/);
  await expect(page.getByText('Free as long as no therapist has accepted')).toBeVisible();
  await askForVisit(page);
  await expect(page.getByText('Asked for', { exact: true })).toBeVisible();
}

test(
  'a hotel guest who has no room yet books, then the same person at work',
  { tag: '@phone' },
  async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(`/c/${await firstClinic(page)}/book`);
    await page.getByText('Hotel', { exact: true }).first().click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByText('Which hotel?')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Hotel' })).toBeFocused();
    await page.getByRole('textbox', { name: 'Hotel' }).fill('The “Grand” O’Connell 🌊');
    await page.getByLabel('Street and number').fill('55 North Steyne');
    await chooseManly(page, page);
    await expect(page.getByText('Leave it empty if you do not know it yet')).toBeVisible();
    await page.getByLabel('Name on the reservation').fill('Ngọc-Anh O’Brien');
    await page.getByLabel('Concierge or lift key').fill('Ask for the lift key at the desk');
    await expectNoViolations(page);
    await goOnTo(page, 'For whom is it?');
    const guest = aNewClient();
    await signUp(page, guest);

    // What was typed before the account was made is still there.
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Where shall we come?' })).toBeFocused();
    await page.getByText('Another place').click();
    await expect(page.getByRole('textbox', { name: 'Hotel' })).toHaveValue('The “Grand” O’Connell 🌊');
    await expect(page.getByLabel('Concierge or lift key')).toHaveValue('Ask for the lift key at the desk');
    await goOnTo(page, 'For whom is it?');
    await goOnTo(page, 'Before we ask about your health');
    await consent(page);
    await answerAll(page);
    await finish(page);
    await expect(page.getByText('The “Grand” O’Connell 🌊, 55 North Steyne, Manly')).toBeVisible();
    await expectNoViolations(page);

    await page.goto(`/c/${await firstClinic(page)}/book`);
    await page.getByText('Another place').click();
    await page.getByText('Work', { exact: true }).click();
    await page.getByLabel('Company').fill('Brine & Sons');
    await page.getByLabel('Street and number').fill('1 The Corso');
    await chooseManly(page, page);
    await page.getByLabel('Whom to ask for').fill('Priya at the front desk');
    await page.getByLabel('Sign-in or ID at the door').fill('Bring a photo ID');
    await page.getByText('Massage chair').click();
    await expectNoViolations(page);
    await goOnTo(page, 'For whom is it?');
    await goOnTo(page, 'Before we ask about your health');
    await consent(page);
    await answerAll(page);
    await finish(page);
    await expect(page.getByText('Brine & Sons, 1 The Corso, Manly')).toBeVisible();
    await page.goto('/visits');
    await expect(page.getByRole('link', { name: /Asked for/ })).toHaveCount(2);
    await expectNoViolations(page);
  },
);
