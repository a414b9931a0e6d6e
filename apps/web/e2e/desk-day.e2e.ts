import { expect, type Page, test } from '@playwright/test';
import { aVisit, type DeskVisit, expectDialogAccessible, get, signInAtDesk, typeDate } from './desk-visit.ts';

test.describe.configure({ timeout: 180_000 });

const drawer = (page: Page) => page.getByRole('dialog');
const onBoard = (page: Page, name: string) => page.getByRole('button', { name });

async function openVisit(page: Page, { name, date }: DeskVisit): Promise<void> {
  await page.goto(`/desk?date=${date}`);
  await onBoard(page, name).click();
  await expect(drawer(page).getByRole('heading', { name })).toBeVisible();
}

test('the office moves, reassigns, unassigns and cancels a visit on the board', async ({ page }) => {
  await signInAtDesk(page, 'admin');
  const visit = await aVisit(page);
  await openVisit(page, visit);
  await expect(drawer(page).getByText('Waiting for the safety check until')).toBeVisible();
  await expect(drawer(page).getByText('Not done yet')).toBeVisible();
  await expectDialogAccessible(page, 'dialog');

  await drawer(page).getByRole('tab', { name: 'Move' }).click();
  await drawer(page)
    .getByRole('button', { name: /Free times on that day/ })
    .click();
  await page.getByRole('option').last().click();
  await expect(drawer(page).getByText(/^(The price stays|At that time it costs) \$/)).toBeVisible();
  await drawer(page).getByRole('button', { name: 'Move the visit' }).click();
  await expect(page.getByText('The visit is moved to')).toBeVisible();

  await drawer(page).getByRole('tab', { name: 'Therapist' }).click();
  await giveTo(page, 'Nobody: to the unassigned lane');
  await expect(page.getByText('The visit is in the unassigned lane')).toBeVisible();
  const able = await ableNow(page, visit);
  await giveTo(page, able);
  await expect(page.getByText(`${able} is asked`)).toBeVisible();

  await drawer(page).getByRole('tab', { name: 'Cancel' }).click();
  await expect(drawer(page).getByText('the client pays nothing')).toBeVisible();
  await drawer(page).getByText('The client’s plans changed').click();
  await drawer(page).getByRole('button', { name: 'Cancel the visit' }).click();
  await expect(page.getByText('The visit is cancelled')).toBeVisible();
  await drawer(page).getByRole('button', { name: 'Close' }).click();
  await expect(onBoard(page, visit.name)).toBeHidden();
});

/** On a phone a notice lies over the form for some seconds, and a pointer that waits above it keeps it there. */
async function closeNotices(page: Page): Promise<void> {
  const close = page.getByRole('region', { name: 'Notifications' }).getByRole('button', { name: 'Close' });
  while ((await close.count()) > 0) await close.first().click();
}

async function giveTo(page: Page, name: string): Promise<void> {
  await closeNotices(page);
  await drawer(page)
    .getByRole('button', { name: /Give the visit to/ })
    .click();
  await page.getByRole('option', { name }).click();
  await drawer(page).getByRole('button', { name: 'Save' }).click();
}

/** Somebody who could come at the time to which the visit was moved. */
async function ableNow(page: Page, { id }: DeskVisit): Promise<string> {
  const booking = await get<{
    startsAt: string;
    minutes: number;
    service: { id: string };
    place: { id: string };
  }>(page, `/api/v1/bookings/${id}`);
  const from = booking.startsAt.slice(0, 10);
  const query = new URLSearchParams({
    serviceId: booking.service.id,
    minutes: String(booking.minutes),
    placeId: booking.place.id,
    movingBookingId: id,
    from,
    to: new Date(Date.parse(from) + 2 * 86_400_000).toISOString().slice(0, 10),
  });
  const { items } = await get<{ items: { startsAt: string; therapists: { name: string }[] }[] }>(
    page,
    `/api/v1/slots?${query.toString()}`,
  );
  const slot = items.find((each) => Date.parse(each.startsAt) === Date.parse(booking.startsAt));
  const able = slot?.therapists[0];
  if (!able) throw new Error('nobody could come where the visit was moved to');
  return able.name;
}

test('blocked time is added and freed on the board', async ({ page }) => {
  await signInAtDesk(page, 'scheduler');
  const visit = await aVisit(page, { withEmptyDay: true });
  const note = `Garage 🚗 ${visit.reference}`;
  await page.goto(`/desk?date=${visit.date}`);
  await page.getByRole('button', { name: 'Block time' }).click();
  await drawer(page)
    .getByRole('button', { name: /Therapist/ })
    .click();
  await page.getByRole('option', { name: visit.therapist.name }).click();
  await drawer(page).getByRole('group', { name: 'From' }).getByRole('spinbutton').first().click();
  await page.keyboard.type('0715am');
  await drawer(page).getByRole('group', { name: 'To' }).getByRole('spinbutton').first().click();
  await page.keyboard.type('0745am');
  await drawer(page).getByLabel('Note').fill(note);
  await drawer(page).getByRole('button', { name: 'Block this time' }).click();
  await expect(page.getByText('The time is blocked')).toBeVisible();
  await onBoard(page, note).click();
  await drawer(page).getByRole('button', { name: 'Free this time' }).click();
  await expect(onBoard(page, note)).toBeHidden();
});

test('the day is found by its date', async ({ page }) => {
  await signInAtDesk(page, 'scheduler');
  const visit = await aVisit(page);
  await typeDate(page, 'Show the day', visit.date);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`date=.*${visit.date}`));
  await expect(onBoard(page, visit.name)).toBeVisible();
  await page.getByRole('button', { name: 'Today' }).click();
  await expect(onBoard(page, visit.name)).toBeHidden();
});
