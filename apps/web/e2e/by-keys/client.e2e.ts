import { expect, type Page, test } from '@playwright/test';
import { aNewClient, expectPart, firstClinic, parts, payOnStripe } from '../client-journey.ts';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** Tabs on until the named control has the focus. */
async function tabTo(
  page: Page,
  role: 'button' | 'link' | 'textbox' | 'checkbox' | 'combobox',
  name: string | RegExp,
): Promise<void> {
  const wanted = page.getByRole(role, { name }).first();
  await wanted.waitFor();
  for (let presses = 0; presses < 120; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to the ${role} ${String(name)}`);
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, 'button', name);
  await page.keyboard.press('Enter');
}

async function type(page: Page, role: 'textbox' | 'combobox', name: string, text: string): Promise<void> {
  await tabTo(page, role, name);
  await page.keyboard.type(text);
}

/** What the focus is on: which question, of which kind, and the words beside it. */
function focused(page: Page) {
  return page.evaluate(() => {
    const at = document.activeElement;
    const words = at?.closest('label')?.textContent ?? at?.textContent ?? '';
    const question = at?.closest('[data-question]')?.getAttribute('data-question') ?? null;
    const kind = at?.getAttribute('role') ?? at?.getAttribute('type') ?? at?.tagName.toLowerCase() ?? '';
    return { question, kind, words: words.trim() };
  });
}

const chosen: Readonly<Record<string, RegExp>> = {
  'answered-by': /^Me,/,
  'pain-now': /^4$/,
  'pain-since': /[Ll]ast 7 days/,
  'pain-trend': /The same/,
  'pain-trigger': /Desk or sitting/,
  goal: /^Relief/,
  service: /^Remedial/,
  'contact-clinician': /^Yes/,
};

/** Walks through the questions of a screen by Tab, arrows and Space alone, and leaves on the button at its end. */
async function answerByKeys(page: Page, last: string): Promise<void> {
  const done = new Set<string>();
  for (let steps = 0; steps < 400; steps++) {
    await page.keyboard.press('Tab');
    const { question, kind, words } = await focused(page);
    if (words === last) return page.keyboard.press('Enter');
    if (question === null || done.has(question)) continue;
    if (kind === 'spinbutton') {
      await page.keyboard.type('12041988');
      done.add(question);
    } else if (kind === 'summary') {
      await page.keyboard.press('Enter');
    } else if (kind === 'radio' && chosen[question]) {
      for (let arrows = 0; arrows < 12; arrows++) {
        await page.keyboard.press(arrows === 0 ? 'Space' : 'ArrowDown');
        if (chosen[question].test((await focused(page)).words)) break;
      }
      done.add(question);
    } else if (
      kind === 'checkbox' &&
      (chosen[question] ?? /^(None of these|Lower back, middle)/).test(words)
    ) {
      await page.keyboard.press('Space');
      done.add(question);
    }
  }
}

test(
  'the whole way to a visit, and its cancelling, by keyboard alone',
  { tag: '@desktop' },
  async ({ page }) => {
    test.setTimeout(300_000);
    await page.goto(`/c/${await firstClinic(page)}`);
    await tabTo(page, 'link', 'Book a visit');
    await page.keyboard.press('Enter');
    await expect(heading(page, 'Where shall we come?')).toBeFocused();
    await press(page, 'Continue');
    await expect(page.getByLabel('Street and number')).toBeFocused();
    await page.keyboard.type('12 Pine Street');
    await expect(async () => {
      await page.getByRole('combobox', { name: 'Suburb or postcode' }).focus();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('Manly');
      await page.getByRole('option', { name: /^Manly NSW/ }).waitFor({ timeout: 3_000 });
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('combobox', { name: 'Suburb or postcode' })).toHaveValue(/^Manly NSW/);
    }).toPass();
    await press(page, 'Continue');
    await expect(heading(page, 'For whom is it?')).toBeFocused();
    const { name, email } = aNewClient();
    await type(page, 'textbox', 'Your name', name);
    await type(page, 'textbox', 'E-mail', email);
    await type(page, 'textbox', 'Mobile phone', '0400 123 456');
    await type(page, 'textbox', 'Password', 'a calm blue morning');
    await page.keyboard.press('Enter');
    await press(page, 'Continue');
    await expect(heading(page, 'Before we ask about your health')).toBeFocused();
    await press(page, 'Agree and continue');
    await expect(page.getByRole('checkbox')).toBeFocused();
    await page.keyboard.press('Space');
    await press(page, 'Agree and continue');
    for (let part = 1; part <= parts; part++) {
      await expectPart(page, part);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await answerByKeys(page, part === parts ? 'See what this means' : 'Continue');
    }
    await expect(heading(page, 'You are good to go')).toBeFocused();
    await press(page, 'Continue');
    await expect(heading(page, 'When and who')).toBeFocused();
    await tabTo(page, 'button', / with .+ min from /);
    await page.keyboard.press('Space');
    await press(page, 'Keep this time');
    await expect(heading(page, 'Everything right?')).toBeFocused();
    await press(page, 'Continue to payment');
    await expect(page.getByRole('checkbox')).toBeFocused();
    await page.keyboard.press('Space');
    await press(page, 'Continue to payment');
    await payOnStripe(page);
    await expect(page).toHaveURL(/\/visits\/[0-9a-f-]{36}$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

    await press(page, 'Cancel the visit');
    const dialog = page.getByRole('alertdialog');
    await dialog.waitFor();
    for (let presses = 0; presses < 8; presses++) {
      await page.keyboard.press('Tab');
      expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Cancel the visit' })).toBeFocused();
  },
);
