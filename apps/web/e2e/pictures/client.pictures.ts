import { expect, type Page, test } from '@playwright/test';
import {
  answerScreen,
  consent,
  expectPart,
  firstClinic,
  parts,
  payOnStripe,
  sayWhere,
  signUp,
  takeSoonest,
  tap,
} from '../client-journey.ts';
import { picture, pictureOf } from './picture.ts';

const numb = 'Numb or odd where a bike saddle touches: private parts, buttocks, inner thighs';

const grace = () => ({ name: 'Grace Lindqvist', email: `grace.${Date.now()}@clients.example` });

async function comeToSafetyCheck(page: Page, take: (name: string) => Promise<void>): Promise<void> {
  await page.goto(`/c/${await firstClinic(page)}/book`);
  await page.getByText('Step 1 of 5: Where').waitFor();
  await take('client-1-where');
  await sayWhere(page);
  await take('client-2-who');
  await signUp(page, grace());
  await take('client-3-notice');
  await consent(page);
}

async function answerPart(page: Page, part: number): Promise<void> {
  await expectPart(page, part);
  await answerScreen(page);
}

/** The body map in the middle of the screen, as it is when somebody taps on it. */
async function takeBodyMap(page: Page): Promise<void> {
  await page.locator('[data-question="body-map"]').evaluate((map) => map.scrollIntoView());
  await picture(page, 'client-3-check-body-map');
}

test('a booking', { tag: '@dark' }, async ({ page }) => {
  const take = (name: string) => picture(page, name);
  await comeToSafetyCheck(page, take);
  for (let part = 1; part <= parts; part++) {
    await answerPart(page, part);
    await page.getByText('Saving').waitFor({ state: 'hidden' });
    await page.evaluate(() => window.scrollTo({ top: 0 }));
    await take(`client-3-check-part-${part}`);
    if (part === 1) await takeBodyMap(page);
    await page.getByRole('button', { name: part === parts ? 'See what this means' : 'Continue' }).click();
  }
  await page.getByRole('heading', { name: 'You are good to go' }).waitFor();
  await take('client-3-outcome');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'Soonest' }).waitFor();
  await take('client-4-times');
  await takeSoonest(page);
  await take('client-5-review');
  await page.getByText('I understand this and agree').click();
  await page.getByRole('button', { name: 'Continue to payment' }).click();
  await payOnStripe(page);
  await expect(page).toHaveURL(/\/visits\/[0-9a-f-]{36}$/);
  await take('client-visit');
  const visit = page.url();
  await page.getByRole('button', { name: 'Cancel the visit' }).click();
  await page.getByRole('alertdialog').waitFor();
  await take('client-visit-cancel');
  await pictureOf(page, 'client-visit-move', `${visit}/move`);
  await pictureOf(page, 'client-visits', '/visits');
});

test('a red flag', { tag: '@dark' }, async ({ page }) => {
  await comeToSafetyCheck(page, () => Promise.resolve());
  await answerPart(page, 1);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expectPart(page, 2);
  await tap(page, 'private', numb);
  await page.getByRole('heading', { name: 'Please get help now' }).waitFor();
  await picture(page, 'client-3-care');
});
