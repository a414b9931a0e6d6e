import { expect, test } from '@playwright/test';
import { dateIn, signInAtDesk } from '../desk-visit.ts';
import { choose, pick, press, search, tabTo, typeInto, typeParts } from './keyboard.ts';

test.describe.configure({ timeout: 240_000 });

/** `21`, `11`, `2026` of a date so many days ahead, as the field takes them. */
function dayAhead(days: number): string {
  const [year, month, day] = dateIn('Australia/Sydney', Date.now() + days * 86_400_000).split('-');
  return `${day}${month}${year}`;
}

test('a caller is booked, and the visit moved, given to others and cancelled, without a mouse', async ({
  page,
}) => {
  await signInAtDesk(page, 'scheduler');
  const name = `Maximiliane O’Shaughnessy ${Date.now().toString(36)} 🌊`;
  const drawer = page.getByRole('dialog');

  await page.goto('/desk/book');
  await press(page, page.getByRole('button', { name: 'Add a client' }));
  await typeInto(page, drawer.getByLabel('Name'), name);
  await typeInto(page, drawer.getByLabel('Mobile phone'), '0400 123 456');
  await press(page, drawer.getByRole('button', { name: 'Save' }));
  await expect(drawer).toBeHidden();
  await pick(page, page.getByRole('radiogroup', { name: 'Who will be treated?' }), name);

  await press(page, page.getByRole('button', { name: 'Add a place' }));
  await pick(page, drawer.getByRole('radiogroup').first(), 'Hotel');
  await typeInto(page, drawer.getByRole('textbox', { name: 'Hotel' }), 'The Harbour Rocks');
  await typeInto(page, drawer.getByLabel('Street and number'), '34 Harrington Street');
  await search(page, drawer.getByRole('combobox', { name: 'Suburb or postcode' }), 'Pyrmont', /^Pyrmont NSW/);
  await typeInto(page, drawer.getByLabel('Name on the reservation'), 'O’Shaughnessy');
  await press(page, drawer.getByRole('button', { name: 'Save the place' }));
  await expect(drawer).toBeHidden();

  await choose(page, page.getByRole('button', { name: /What would you like/ }), /Relaxation/);
  const free = page.getByRole('button', { name: / with .+ min from / });
  await press(page, free.last());
  await press(page, page.getByText('How to get in, for this visit only'));
  await typeInto(page, page.getByLabel('Gate or door code'), '4711#');
  await press(page, page.getByRole('button', { name: 'Book it and send the link' }));
  await expect(page.getByRole('heading', { level: 1, name: /^Booked: / })).toBeVisible();
  await press(page, page.getByRole('link', { name: 'Show it on the board' }));
  await expect(drawer.getByRole('heading', { name })).toBeVisible();

  const tab = async (tabName: string) => {
    await tabTo(page, drawer.getByRole('tab', { selected: true }));
    const wanted = drawer.getByRole('tab', { name: tabName });
    while ((await wanted.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowRight');
  };
  await tab('Move');
  // The last of the day: a time in some minutes would be given up again before the end of this journey.
  await choose(page, drawer.getByRole('button', { name: /Free times on that day/ }), / with /, 'last');
  await press(page, drawer.getByRole('button', { name: 'Move the visit' }));
  await expect(page.getByText('The visit is moved to')).toBeVisible();

  await tab('Therapist');
  const has = await drawer.getByRole('button', { name: /Give the visit to/ }).innerText();
  await choose(
    page,
    drawer.getByRole('button', { name: /Give the visit to/ }),
    'Nobody: to the unassigned lane',
  );
  await press(page, drawer.getByRole('button', { name: 'Save' }));
  await expect(page.getByText('The visit is in the unassigned lane')).toBeVisible();
  const before = has.split('\n').find((line) => line.trim() !== '') ?? '';
  await choose(page, drawer.getByRole('button', { name: /Give the visit to/ }), before.trim());
  await press(page, drawer.getByRole('button', { name: 'Save' }));
  await expect(page.getByText(`${before.trim()} is asked`)).toBeVisible();

  await tab('Cancel');
  await pick(page, drawer.getByRole('radiogroup', { name: 'Reason' }), 'Booked by mistake');
  await press(page, drawer.getByRole('button', { name: 'Cancel the visit' }));
  await expect(page.getByText('The visit is cancelled')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
});

test('time is blocked and freed without a mouse', async ({ page }) => {
  await signInAtDesk(page, 'scheduler');
  const note = `Car service ${Date.now().toString(36)}`;
  const drawer = page.getByRole('dialog');
  await press(page, page.getByRole('button', { name: 'Block time' }));
  await choose(page, drawer.getByRole('button', { name: /Therapist/ }), 'Eleni Papadakis');
  await typeParts(page, drawer, 'Date', dayAhead(20));
  await typeParts(page, drawer, 'From', '0605am');
  await typeParts(page, drawer, 'To', '0635am');
  await typeInto(page, drawer.getByLabel('Note'), note);
  await press(page, drawer.getByRole('button', { name: 'Block this time' }));
  await expect(page.getByText('The time is blocked')).toBeVisible();

  await typeParts(page, page.locator('main'), 'Show the day', dayAhead(20));
  await page.keyboard.press('Enter');
  await press(page, page.getByRole('button', { name: note }));
  await press(page, drawer.getByRole('button', { name: 'Free this time' }));
  await expect(page.getByText('The time is free again')).toBeVisible();
  await expect(page.getByRole('button', { name: note })).toBeHidden();
});
