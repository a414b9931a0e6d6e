import { expect, type Page, test } from '@playwright/test';
import {
  aNewClient,
  answerScreen,
  consent,
  expectNoViolations,
  expectPart,
  firstClinic,
  sayWhere,
  signUp,
} from './client-journey.ts';
import { linkTo } from './messages.ts';

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
}

test('a forgotten password is chosen anew by a link that works once', { tag: '@phone' }, async ({ page }) => {
  const { name, email } = aNewClient();
  await page.goto('/sign-in');
  await page.request.post('/api/v1/accounts', {
    data: {
      clinic: await firstClinic(page),
      name,
      email,
      phone: '0400 123 456',
      password: 'a calm blue morning',
    },
  });
  await page.context().clearCookies();
  await signIn(page, email, 'what was it again');
  await expect(page.getByRole('alert')).toContainText('do not go together');
  await expectNoViolations(page);
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Forgot your password?' })).toBeFocused();
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByRole('textbox', { name: 'E-mail' })).toBeFocused();
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByText('Please look in your mail')).toBeVisible();
  await expectNoViolations(page);

  const link = await linkTo(page, email, '/reset');
  await page.goto('/demo/messages');
  await page
    .getByRole('link', { name: new RegExp(link.slice(0, 20)) })
    .first()
    .waitFor();
  await expectNoViolations(page);
  await page.goto(link);
  await page.getByLabel('New password').fill('short');
  await page.getByRole('button', { name: 'Save the password' }).click();
  await expect(page.getByLabel('New password')).toBeFocused();
  await expectNoViolations(page);
  await page.getByLabel('New password').fill('an even calmer evening');
  await page.getByRole('button', { name: 'Save the password' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your new password is saved' })).toBeVisible();

  await page.goto('/');
  await page.goto(link);
  await page.getByLabel('New password').fill('once more, with feeling');
  await page.getByRole('button', { name: 'Save the password' }).click();
  await expect(page.getByText('This link has been used or has run out')).toBeVisible();
  await page.getByRole('link', { name: 'Send me a new link' }).click();
  await page.goto('/visits');
  await signIn(page, email, 'an even calmer evening');
  await expect(page.getByRole('heading', { level: 1, name: 'My visits' })).toBeVisible();
  await expect(page.getByText('No visit is planned')).toBeVisible();
  await expectNoViolations(page);
});

test(
  'signing out everywhere ends the other device in the middle of a booking, which then goes on',
  { tag: '@phone' },
  async ({ page, browser }) => {
    test.setTimeout(120_000);
    const client = aNewClient();
    await page.goto(`/c/${await firstClinic(page)}/book`);
    await sayWhere(page);
    await signUp(page, client);
    await consent(page);
    await answerScreen(page);
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();

    const other = await (await browser.newContext()).newPage();
    await other.goto(new URL('/visits', page.url()).href);
    await signIn(other, client.email, 'a calm blue morning');
    await other.getByRole('button', { name: /^Account of/ }).click();
    await other.getByRole('menuitem', { name: 'Sign out on every device' }).click();
    await expect(other.getByText('You are signed out on every device')).toBeVisible();
    await other.context().close();

    await page.getByRole('button', { name: 'Continue' }).click();
    await expectPart(page, 2);
    await answerScreen(page);
    await expect(page.getByText('You have been signed out')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'For whom is it?' })).toBeFocused();
    await expectNoViolations(page);
    await signIn(page, client.email, 'a calm blue morning');
    await page.getByRole('button', { name: 'Continue' }).click();
    // The answers of part 2, given while nobody was signed in, arrive as well: it goes on after them.
    await expectPart(page, 3);
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  },
);
