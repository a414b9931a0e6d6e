import { type Page, test } from '@playwright/test';
import { busiestDay } from './busiest-day.ts';
import { picture, pictureOf } from './picture.ts';
import { firstOf, signInAs } from './signed-in.ts';

interface Named {
  readonly id: string;
}

/** Presses what opens a dialog or a drawer and takes the picture of both. */
async function pictureBeside(page: Page, name: string, button: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: button }).first().click();
  await page.getByRole('dialog').or(page.getByRole('alertdialog')).first().waitFor();
  await picture(page, name);
}

test('the day board', { tag: '@dark' }, async ({ page }) => {
  await signInAs(page, 'admin');
  await pictureOf(page, 'desk-board-today', '/desk');
  const { date, booking } = await busiestDay(page);
  await pictureOf(page, 'desk-board', `/desk?date=${date}`);
  await pictureBeside(page, 'desk-board-block-time', 'Block time');
  await page.goto(`/desk?date=${date}&booking=${booking}`);
  for (const tab of ['Booking', 'Therapist', 'Move', 'Cancel', 'History']) {
    await page.getByRole('tab', { name: tab }).click();
    await picture(page, `desk-booking-${tab.toLowerCase()}`);
  }
});

test('booking for a caller', async ({ page }) => {
  await signInAs(page, 'scheduler');
  await pictureOf(page, 'desk-book', '/desk/book');
  const { id } = await firstOf<Named>(page, '/api/v1/clients');
  await page.goto(`/desk/book?client=${id}`);
  await page.getByRole('radio').first().waitFor();
  await picture(page, 'desk-book-client');
});

test('clients', async ({ page }) => {
  await signInAs(page, 'admin');
  await pictureOf(page, 'desk-clients', '/desk/clients');
  await pictureBeside(page, 'desk-clients-add', /^Add/);
  const { id } = await firstOf<Named>(page, '/api/v1/clients');
  await pictureOf(page, 'desk-client', `/desk/clients/${id}`);
  await pictureBeside(page, 'desk-client-add-place', 'Add a place');
  await page.keyboard.press('Escape');
  await pictureBeside(page, 'desk-client-add-person', 'Add a person');
});

test('therapists', async ({ page }) => {
  await signInAs(page, 'admin');
  await pictureOf(page, 'desk-therapists', '/desk/therapists');
  await pictureBeside(page, 'desk-therapists-add', /^Add/);
  const { id } = await firstOf<Named>(page, '/api/v1/therapists');
  await pictureOf(page, 'desk-therapist', `/desk/therapists/${id}`);
  for (const tab of ['Days that differ', 'Leave', 'Blocked times']) {
    await page.getByRole('tab', { name: tab }).click();
    await picture(page, `desk-therapist-${tab.toLowerCase().replaceAll(' ', '-')}`);
  }
  await pictureBeside(page, 'desk-therapist-change', 'Change details');
});

test('services', async ({ page }) => {
  await signInAs(page, 'admin');
  await pictureOf(page, 'desk-services', '/desk/services');
  await pictureBeside(page, 'desk-services-change', /^Change/);
  await page.keyboard.press('Escape');
  await pictureBeside(page, 'desk-services-add', 'Add a service');
});

test('team and audit log', async ({ page }) => {
  await signInAs(page, 'owner');
  await pictureOf(page, 'desk-team', '/desk/team');
  await pictureBeside(page, 'desk-team-invite', /^Invite/);
  await pictureOf(page, 'desk-audit', '/desk/audit');
});

test('holds', { tag: '@dark' }, async ({ page }) => {
  await signInAs(page, 'clinical_lead');
  await pictureOf(page, 'desk-holds', '/desk/holds');
});

test('a role that has only little to see', async ({ page }) => {
  await signInAs(page, 'finance');
  await pictureOf(page, 'desk-finance', '/desk');
});
