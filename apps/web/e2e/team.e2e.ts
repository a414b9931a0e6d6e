import { expect, type Page, test } from '@playwright/test';
import { expectNoViolations } from './client-journey.ts';
import { expectDialogAccessible, get, signInAtDesk } from './desk-visit.ts';

test.describe.configure({ timeout: 120_000 });

/** The link of that kind in the latest message to an address, as the demo's page of messages shows it. */
async function openLinkFor(page: Page, email: string, kind: 'invitation' | 'reset'): Promise<void> {
  const inMessage = async () => {
    const { items } = await get<{ items: { to: string; body: string }[] }>(page, '/api/v1/demo/messages');
    const own = items.filter(({ to, body }) => to === email && body.includes(`/${kind}#`));
    return own.length > 0;
  };
  await expect.poll(inMessage).toBe(true);
  await page.goto('/demo/messages');
  const newest = page.getByRole('main').locator(`a[href*="/${kind}#"]`).first();
  const { pathname, hash } = new URL((await newest.getAttribute('href')) ?? '');
  await page.goto(pathname + hash);
}

test('a colleague is invited, comes in, forgets the password, and loses the role', async ({
  page,
  browser,
}) => {
  const unique = Date.now().toString(36);
  const name = `Maximiliane-Wilhelmina O'Shaughnessy-Featherstonehaugh 🌊 ${unique}`;
  const email = `colleague.${unique}@example.com`;
  await signInAtDesk(page, 'owner');
  await page.goto('/desk/team');
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('Name').fill(name);
  await drawer.getByLabel('E-mail').fill(email);
  await drawer.getByRole('button', { name: /Role/ }).click();
  await page.getByRole('option', { name: /^Finance/ }).click();
  await expectDialogAccessible(page, 'dialog');
  await drawer.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByText(`The invitation is on its way to ${email}`)).toBeVisible();

  const theirs = await (await browser.newContext()).newPage();
  await openLinkFor(theirs, email, 'invitation');
  await expectNoViolations(theirs);
  await theirs.getByLabel('Password').fill('a calm blue morning');
  await theirs.getByRole('button', { name: 'Accept the invitation' }).click();
  await expect(theirs).toHaveURL(/\/desk\/services$/);
  await theirs.goto('/desk');
  await expect(theirs, 'finance has no day board').toHaveURL(/\/desk\/services$/);
  await expect(theirs.getByText('Book for a caller')).toBeHidden();

  await theirs.goto('/forgot');
  await theirs.getByLabel('E-mail').fill(email);
  await theirs.getByRole('button', { name: 'Send me a link' }).click();
  await expect(theirs.getByText('Please look in your mail')).toBeVisible();
  await openLinkFor(theirs, email, 'reset');
  await expectNoViolations(theirs);
  await theirs.getByLabel('New password').fill('another calm blue morning');
  await theirs.getByRole('button', { name: 'Save the password' }).click();
  await theirs.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
  await theirs.getByLabel('E-mail').fill(email);
  await theirs.getByLabel('Password').fill('another calm blue morning');
  await theirs.getByRole('button', { name: 'Sign in' }).click();
  await expect(theirs).toHaveURL(/\/desk\/services$/);

  await page.reload();
  await page.getByRole('button', { name: `End the role Finance of ${name}` }).click();
  const question = page.getByRole('alertdialog');
  await expectDialogAccessible(page, 'alertdialog');
  await question.getByRole('button', { name: 'End the role' }).click();
  await expect(page.getByText(`${name} is no longer Finance`)).toBeVisible();
  await expect(page.getByRole('row', { name })).toBeHidden();
  await theirs.goto('/desk/services');
  await expect(theirs.getByRole('heading', { level: 1, name: 'Services' })).toBeHidden();
});
