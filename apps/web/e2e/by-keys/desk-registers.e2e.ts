import { expect, type Page, test } from '@playwright/test';
import { aVisit, signInAtDesk } from '../desk-visit.ts';
import { choose, pick, press, search, tabTo, typeInto, typeParts } from './keyboard.ts';

test.describe.configure({ timeout: 240_000 });

const unique = () => Date.now().toString(36);
const dialog = (page: Page) => page.getByRole('dialog');
const said = (page: Page, text: string | RegExp) => expect(page.getByText(text).first()).toBeVisible();

test('a service is added with its price, changed and retired without a mouse', async ({ page }) => {
  await signInAtDesk(page, 'admin');
  const name = `Feet & hands ${unique()} 🦶`;
  await press(page, page.getByRole('link', { name: 'Services' }));
  await press(page, page.getByRole('button', { name: 'Add a service' }));
  await typeInto(page, dialog(page).getByLabel('Name'), name);
  await choose(page, dialog(page).getByRole('button', { name: /Style/ }), 'Relaxation');
  await typeInto(page, dialog(page).getByLabel('Description'), 'For those who stand all day.');
  await typeInto(page, dialog(page).getByRole('textbox', { name: 'Length 1' }), '30');
  await typeInto(page, dialog(page).getByRole('textbox', { name: 'Price 1' }), '79.50');
  await press(page, dialog(page).getByRole('button', { name: 'Add a length' }));
  await typeInto(page, dialog(page).getByRole('textbox', { name: 'Price 2' }), '119');
  await press(page, dialog(page).getByRole('button', { name: 'Save' }));
  await said(page, `${name} is saved`);

  await press(page, page.getByRole('button', { name: `Change ${name}` }));
  await typeInto(page, dialog(page).getByRole('textbox', { name: 'Price 1' }), '84');
  await press(page, dialog(page).getByRole('button', { name: 'Remove length 2' }));
  await press(page, dialog(page).getByRole('button', { name: 'Save' }));
  await expect(page.getByRole('row', { name }).getByText('30 min $84')).toBeVisible();
  await press(page, page.getByRole('button', { name: `Retire ${name}` }));
  await said(page, `${name} is retired.`);
  await expect(page.getByRole('row', { name }).getByText('Retired')).toBeVisible();
});

test('a client with people and places is added, changed and retired without a mouse', async ({ page }) => {
  await signInAtDesk(page, 'scheduler');
  const name = `Maximiliane-Wilhelmina O'Shaughnessy-Featherstonehaugh ${unique()} 🌊`;
  await press(page, page.getByRole('link', { name: 'Clients' }));
  await press(page, page.getByRole('button', { name: 'Add a client' }));
  await typeInto(page, dialog(page).getByLabel('Name'), name);
  await typeInto(page, dialog(page).getByLabel('E-mail'), `mwo.${unique()}@example.com`);
  await press(page, dialog(page).getByRole('button', { name: 'Save' }));
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  await press(page, page.getByRole('button', { name: 'Change details' }));
  await typeInto(page, dialog(page).getByLabel('Mobile phone'), '0400 765 432');
  await press(page, dialog(page).getByRole('button', { name: 'Save' }));
  await expect(page.getByRole('link', { name: '0400 765 432' })).toBeVisible();

  await press(page, page.getByRole('button', { name: 'Add a person' }));
  await typeInto(page, dialog(page).getByLabel('Name'), 'Finn O’Shaughnessy');
  await choose(page, dialog(page).getByRole('button', { name: /Who are they/ }), 'Child under 18');
  await press(page, dialog(page).getByRole('button', { name: 'Save' }));
  await said(page, 'Finn O’Shaughnessy is added');

  await press(page, page.getByRole('button', { name: 'Add a place' }));
  await pick(page, dialog(page).getByRole('radiogroup').first(), 'Work');
  await typeInto(page, dialog(page).getByRole('textbox', { name: 'Company' }), 'Paper Boat Studio');
  await typeInto(page, dialog(page).getByLabel('Street and number'), '1 Pine Street');
  await search(page, dialog(page).getByRole('combobox'), 'Manly', /^Manly NSW/);
  await press(page, dialog(page).getByRole('button', { name: 'Save the place' }));
  await said(page, 'Paper Boat Studio is added');

  await press(page, page.getByRole('button', { name: 'Change Paper Boat Studio' }));
  await expect(dialog(page).getByRole('combobox')).toHaveValue(/^Manly NSW/);
  await typeInto(page, dialog(page).getByLabel('Whom to ask for'), 'Ana at the desk');
  await typeInto(page, dialog(page).getByLabel('A name for it'), 'The studio');
  await press(page, dialog(page).getByRole('button', { name: 'Save the place' }));
  await said(page, 'The studio is saved');
  await press(page, page.getByRole('button', { name: 'Retire The studio' }));
  await said(page, 'The studio is retired. Visits that are booked there stay.');
  await press(page, page.getByRole('button', { name: 'Use The studio again' }));
  await said(page, 'The studio can be booked again');

  await press(page, page.getByRole('button', { name: 'Retire', exact: true }));
  await said(page, `${name} is retired. Visits that are booked stay.`);
  await press(page, page.getByRole('button', { name: 'Take back' }));
  await said(page, `${name} is a client again`);
});

test('a therapist is added with a week, other days and leave, and retired, without a mouse', async ({
  page,
}) => {
  await signInAtDesk(page, 'admin');
  const name = `Orla Ní Dhomhnaill ${unique()}`;
  await press(page, page.getByRole('link', { name: 'Therapists' }));
  await press(page, page.getByRole('button', { name: 'Add a therapist' }));
  await typeInto(page, dialog(page).getByLabel('Name', { exact: true }), name);
  await typeInto(page, dialog(page).getByLabel('E-mail'), `orla.${unique()}@example.com`);
  await typeInto(page, dialog(page).getByLabel('Mobile phone'), '0400 222 333');
  await press(page, dialog(page).getByRole('checkbox', { name: /Relaxation/ }), 'Space');
  await search(page, dialog(page).getByRole('combobox'), 'Manly', /^Manly NSW/);
  await press(page, dialog(page).getByRole('button', { name: 'Save' }));
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  await press(page, page.getByRole('button', { name: 'Add hours on Monday' }));
  await press(page, page.getByRole('button', { name: 'Monday to Friday as on Monday' }));
  await press(page, page.getByRole('button', { name: 'Save weekly hours' }));
  await said(page, 'Weekly hours are saved');

  await tab(page, 'Days that differ');
  await typeParts(page, page.locator('main'), 'Date', '24122026');
  await pick(page, page.getByRole('radiogroup', { name: 'What is different?' }), 'Other or extra hours');
  await typeInto(page, page.getByLabel('Note'), 'Christmas Eve');
  await press(page, page.getByRole('button', { name: 'Save the day' }));
  await expect(page.getByRole('row', { name: /24 Dec 2026/ }).getByText('9:00 am – 5:00 pm')).toBeVisible();
  await press(page, page.getByRole('button', { name: /^Remove .*24 Dec 2026/ }));
  await said(page, 'The day is as in the week again');

  await tab(page, 'Leave');
  await typeParts(page, page.locator('main'), 'First day', '28122026');
  await press(page, page.getByRole('button', { name: 'Add leave' }));
  await said(page, 'Leave is added');
  await press(page, page.getByRole('button', { name: /^Remove .*28 Dec 2026/ }));
  await said(page, 'Leave is removed');

  await press(page, page.getByRole('button', { name: 'Retire', exact: true }));
  await said(page, `${name} is retired`);
});

test('a day off that strands a visit is decided without a mouse', async ({ page }) => {
  await signInAtDesk(page, 'admin');
  const visit = await aVisit(page, { withEmptyDay: true });
  await page.goto(`/desk/therapists/${visit.therapist.id}`);
  await tab(page, 'Days that differ');
  const [year, month, day] = visit.date.split('-');
  await typeParts(page, page.locator('main'), 'Date', `${day}${month}${year}`);
  await press(page, page.getByRole('button', { name: 'Save the day' }));
  const question = page.getByRole('alertdialog');
  await expect(question.getByText(visit.name)).toBeVisible();
  await press(page, question.getByRole('button', { name: 'Keep them' }));
  await said(page, 'The day is saved');
  const remove = page.getByRole('button', { name: /^Remove / });
  await press(page, remove.last());
  await said(page, 'The day is as in the week again');
});

/** Along the tabs with the arrows. */
async function tab(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('tab', { selected: true }));
  const wanted = page.getByRole('tab', { name });
  for (let step = 0; step < 8 && (await wanted.getAttribute('aria-selected')) !== 'true'; step++) {
    await page.keyboard.press('ArrowRight');
  }
  await expect(wanted).toHaveAttribute('aria-selected', 'true');
}
