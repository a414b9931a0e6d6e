import { expect, type Locator, type Page } from '@playwright/test';

/** Tab by Tab to a control; within a lane of the board the arrows lead from visit to visit. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  const isInLane = () =>
    target.evaluate((element) => {
      const lane = element.closest('[role="toolbar"]');
      return lane !== null && lane.contains(document.activeElement);
    });
  for (let press = 0; press < 250; press++) {
    if (await isThere()) return;
    await page.keyboard.press((await isInLane()) ? 'ArrowRight' : 'Tab');
  }
  throw new Error(`the keyboard does not get to ${String(target)}`);
}

/** Goes to a button, or to anything else that Enter sets off, and presses it. */
export async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Goes to a field and types in place of what is there. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** Types a date or a time part by part: the field goes on by itself. */
export async function typeParts(page: Page, within: Locator, label: string, parts: string): Promise<void> {
  await tabTo(page, within.getByRole('group', { name: label, exact: true }).getByRole('spinbutton').first());
  await page.keyboard.type(parts);
}

/** Opens a list and goes down it, or up from its end to the last that fits. */
export async function choose(
  page: Page,
  button: Locator,
  option: string | RegExp,
  which: 'first' | 'last' = 'first',
): Promise<void> {
  await press(page, button);
  const wanted = page.getByRole('option', { name: option })[which]();
  await wanted.waitFor();
  const isThere = () => wanted.evaluate((element) => element.hasAttribute('data-focused'));
  // The list opens where something is chosen already.
  await page.keyboard.press(which === 'first' ? 'Home' : 'End');
  const towards = which === 'first' ? 'ArrowDown' : 'ArrowUp';
  for (let step = 0; step < 80 && !(await isThere()); step++) await page.keyboard.press(towards);
  expect(await isThere(), `the arrows get to ${String(option)}`).toBe(true);
  await page.keyboard.press('Enter');
  await expect(wanted).toBeHidden();
}

/** Goes to a group of choices and along it with the arrows. */
export async function pick(page: Page, group: Locator, name: string | RegExp): Promise<void> {
  const radios = group.getByRole('radio');
  await radios.first().waitFor();
  const wanted = group.getByRole('radio', { name });
  // Tab stops at what is chosen, else at the first.
  const chosen = group.getByRole('radio', { checked: true });
  await tabTo(page, (await chosen.count()) > 0 ? chosen : radios.first());
  if ((await chosen.count()) === 0) await page.keyboard.press('Space');
  for (let step = 0; step < 20 && !(await wanted.isChecked()); step++) await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}

/** Searches and takes what is found first. */
export async function search(page: Page, field: Locator, text: string, found: RegExp): Promise<void> {
  await expect(async () => {
    await typeInto(page, field, text);
    await page.getByRole('option', { name: found }).first().waitFor({ timeout: 4_000 });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue(found, { timeout: 2_000 });
  }).toPass();
}
