import { expect, type Page, test } from '@playwright/test';
import {
  aNewClient,
  answerAll,
  askForVisit,
  consent,
  expectNoViolations,
  firstClinic,
  sayWhere,
  takeSoonest,
} from './client-journey.ts';
import { linkTo } from './messages.ts';

async function makeAccount(page: Page): Promise<void> {
  const { name, email } = aNewClient();
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('textbox', { name: 'E-mail', exact: true }).fill(email);
  await page.getByLabel('Mobile phone', { exact: true }).fill('0400 123 456');
  await page.getByLabel('Password').fill('a calm blue morning');
  await page.getByRole('button', { name: 'Create my account' }).click();
  await expect(page.getByRole('button', { name: 'Create my account' })).toBeHidden();
}

test(
  'a gift: the recipient answers by an own link, who booked sees only done or not done',
  { tag: '@phone' },
  async ({ page, browser }) => {
    test.setTimeout(180_000);
    const email = `recipient.${Date.now()}@example.com`;
    await page.goto(`/c/${await firstClinic(page)}/book`);
    await sayWhere(page);
    await page.getByText('Somebody else', { exact: true }).first().click();
    await page.getByLabel('Their name').fill('Maximiliane-Wilhelmina O’Shaughnessy 🌊');
    await page.getByLabel('Their e-mail').fill(email);
    await makeAccount(page);
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'When and who' })).toBeFocused();
    await expect(page.getByText('gets a private link for the health questions')).toBeVisible();
    await takeSoonest(page);
    await askForVisit(page);
    await expect(page.getByText('Waiting', { exact: true })).toBeVisible();
    await expect(page.getByText('Not done yet')).toBeVisible();
    await expectNoViolations(page);

    const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const recipient = await phone.newPage();
    const link = await linkTo(page, email, '/intake');
    await recipient.goto(new URL(link, page.url()).href);
    await expect(recipient.getByText('whoever booked does not see them')).toBeVisible();
    await expectNoViolations(recipient);
    await consent(recipient);
    await expect(recipient.getByRole('heading', { level: 1 })).toBeFocused();
    await answerAll(recipient);
    await expect(recipient.getByRole('heading', { level: 1, name: 'You are good to go' })).toBeFocused();
    await recipient.getByRole('button', { name: 'Continue' }).click();
    await expect(recipient.getByRole('heading', { level: 1, name: /^Thank you, Maximiliane/ })).toBeFocused();
    await expectNoViolations(recipient);
    await recipient.goto(new URL('/intake#no-such-link-any-more', page.url()).href);
    await recipient.reload();
    await expect(recipient.getByText('This link does not work any more')).toBeVisible();
    await expectNoViolations(recipient);
    await phone.close();

    await page.reload();
    await expect(page.getByText('Done', { exact: true })).toBeVisible();
    await expect(page.getByText('Asked for', { exact: true })).toBeVisible();
    await expect(page.getByText(/desk or sitting/i)).toBeHidden();
    const { intake } = (await (
      await page.request.get(`/api/v1${new URL(page.url()).pathname.replace('visits', 'bookings')}`)
    ).json()) as { intake: { id: string | null } };
    const answers = await page.request.get(`/api/v1/intakes/${intake.id ?? ''}`);
    expect([403, 404]).toContain(answers.status());
  },
);

test('a child: the guardian answers, agrees and stays', { tag: '@phone' }, async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto(`/c/${await firstClinic(page)}/book`);
  await sayWhere(page);
  await page.getByText('A child under 18').click();
  await expect(page.getByText('answers, agrees, and stays in the room')).toBeVisible();
  await page.getByLabel('Their name').fill('Ned O’Neill');
  await makeAccount(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await consent(page);
  const years = new Date().getFullYear() - 17;
  await answerAll(page, {
    'answered-by': 'Parent or guardian of the child',
    'date-of-birth': `0101${years}`,
    guardian: 'Yes',
    'guardian-name': 'Siobhán O’Neill-Papadopoulos',
  });
  await expect(
    page.getByRole('heading', { level: 1, name: /^(You are good to go|We can come)/ }),
  ).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await takeSoonest(page);
  await expect(page.getByText('Ned O’Neill')).toBeVisible();
  await askForVisit(page);
  await expect(page.getByText('Ned O’Neill')).toBeVisible();
  await expectNoViolations(page);
});
