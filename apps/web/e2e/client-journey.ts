import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { questionnaireV1 } from '@unbrace/shared/intake';

/** What a client with a stiff back after a week at the desk taps, by question; every other list is "None of these". */
const ordinary: Readonly<Record<string, string>> = {
  'answered-by': 'Me, for my own visit',
  'pain-now': '4',
  'pain-since': 'Last 7 days',
  'pain-trend': 'The same',
  'pain-trigger': 'Desk or sitting',
  goal: 'Relief',
  service: 'Remedial',
  'contact-clinician': 'Yes',
};

export interface Person {
  readonly name: string;
  readonly email: string;
}

/** Somebody who was never here before; the name has what names have. */
export function aNewClient(): Person {
  const unique = `${Date.now()}${Math.floor(Math.random() * 1e6)}`;
  return { name: 'Siobhán O’Neill-Papadopoulos 🌿', email: `client.${unique}@example.com` };
}

export async function expectNoViolations(page: Page): Promise<void> {
  // A page is judged when it is there: between two screens axe may read half of the one and half of the other.
  await expect(page.locator('h1:not([data-coming])').first()).toBeVisible();
  await expect(page.locator('[data-coming]')).toHaveCount(0);
  await expectNoViolationsNow(page);
}

/** The page as it stands, on its way or not. */
export async function expectNoViolationsNow(page: Page): Promise<void> {
  // What React Aria reads out stays there for some seconds after the button it names is gone.
  const { violations } = await new AxeBuilder({ page }).exclude('[data-live-announcer]').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** The demo's first clinic. */
export async function firstClinic(page: Page): Promise<string> {
  const answer = await page.request.get('/api/v1/installation');
  const { clinics } = (await answer.json()) as { clinics: { slug: string }[] };
  const [clinic] = clinics;
  if (!clinic) throw new Error('the demo has no clinic');
  return clinic.slug;
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** Chooses the suburb of Manly in a form. The list may still be arriving when it is tapped: then one taps again. */
export async function chooseManly(page: Page, form: Page | Locator): Promise<void> {
  const suburb = form.getByRole('combobox', { name: 'Suburb or postcode' });
  await expect(async () => {
    await suburb.fill('Manl');
    await page.getByRole('option', { name: /^Manly NSW/ }).click({ timeout: 3_000 });
    await expect(suburb).toHaveValue(/^Manly NSW/, { timeout: 2_000 });
    // What is still on its way when one has chosen opens the list once more; Escape closes it and keeps the choice.
    if ((await page.getByRole('listbox').count()) > 0) await suburb.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden({ timeout: 1_000 });
    await expect(suburb).toHaveValue(/^Manly NSW/, { timeout: 1_000 });
  }).toPass();
}

/** Where: a house in Manly. Leaves on "for whom". */
export async function sayWhere(page: Page): Promise<void> {
  await page.getByLabel('Street and number').fill('12 Pine Street');
  await chooseManly(page, page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(heading(page, 'For whom is it?')).toBeVisible();
}

/** For whom: for a new client, who makes an account on the way. Leaves on the notice. */
export async function signUp(page: Page, { name, email }: Person): Promise<void> {
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Mobile phone').fill('0400 123 456');
  await page.getByLabel('Password').fill('a calm blue morning');
  await page.getByRole('button', { name: 'Create my account' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(heading(page, 'Before we ask about your health')).toBeVisible();
}

/** How many screens the safety check has. */
export const parts = questionnaireV1.sections.length;

export const expectPart = (page: Page, part: number): Promise<void> =>
  expect(page.getByText(`Part ${part} of ${parts}`)).toBeVisible();

export async function consent(page: Page): Promise<void> {
  await page.getByText('I agree that the clinic stores').click();
  await page.getByRole('button', { name: 'Agree and continue' }).click();
  await expectPart(page, 1);
}

const question = (page: Page, id: string): Locator => page.locator(`[data-question="${id}"]`);

/** Taps one answer of one question. */
export async function tap(page: Page, id: string, label: string): Promise<void> {
  await question(page, id).getByText(label, { exact: true }).first().click();
}

/** What somebody says otherwise than the ordinary back: a label, a date of birth as it is typed, or a name. */
export type Said = Readonly<Record<string, string>>;

/** Answers everything on the screen as somebody with an ordinary back, but for what is said otherwise. */
export async function answerScreen(page: Page, said: Said = {}): Promise<void> {
  const done = new Set<string>();
  // An answer can open follow-ups: look again until nothing new is there.
  for (let round = 0; round < 4; round++) {
    const ids = await page
      .locator('[data-question]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-question') ?? ''));
    const fresh = ids.filter((id) => !done.has(id));
    if (fresh.length === 0) return;
    for (const id of fresh) {
      done.add(id);
      await answerOne(page, id, said[id]);
    }
  }
}

async function answerOne(page: Page, id: string, said: string | undefined): Promise<void> {
  if (id === 'date-of-birth') {
    await question(page, id).getByRole('spinbutton').first().click();
    return page.keyboard.type(said ?? '12041988');
  }
  if (id === 'body-map') {
    return page.locator('[data-region="low-back-centre"]:visible').first().click();
  }
  if (id === 'guardian-name')
    return question(page, id)
      .getByRole('textbox')
      .fill(said ?? '');
  const label = said ?? ordinary[id];
  if (label !== undefined) return tap(page, id, label);
  const none = question(page, id).getByText('None of these', { exact: true });
  if ((await none.count()) > 0) await none.click();
}

/** The whole safety check with an ordinary back. Leaves on the outcome. */
export async function answerAll(page: Page, said: Said = {}): Promise<void> {
  for (let part = 1; part <= parts; part++) {
    await expectPart(page, part);
    await answerScreen(page, said);
    await page.getByRole('button', { name: part === parts ? 'See what this means' : 'Continue' }).click();
  }
}

/** "Anything new?", when nothing is. Leaves on what follows. */
export async function answerRecheck(page: Page): Promise<void> {
  await tap(page, 'changed', 'No');
  for (const none of await page.getByText('None of these', { exact: true }).all()) await none.click();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(heading(page, 'Nothing new, good')).toBeVisible();
}

/** Takes the soonest time. Leaves on the review. */
export async function takeSoonest(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: / with .+ min from / })
    .first()
    .click();
  await page.getByRole('button', { name: 'Keep this time' }).click();
  await expect(heading(page, 'Everything right?')).toBeVisible();
}

/** From the clinic's page to the outcome of an ordinary back. */
export async function comeToOutcome(page: Page): Promise<void> {
  await page.goto(`/c/${await firstClinic(page)}`);
  await page.getByRole('link', { name: 'Book a visit' }).click();
  await sayWhere(page);
  await signUp(page, aNewClient());
  await consent(page);
  await answerAll(page);
  await expect(heading(page, 'You are good to go')).toBeVisible();
}

/** On the page of the simulated Stripe: pays with a card. Leaves where Stripe leads to. */
export async function payOnStripe(page: Page, card = '4242 4242 4242 4242'): Promise<void> {
  await page.getByLabel('Card number').fill(card);
  await page.getByLabel('Expiry (MM / YY)').fill('12 / 30');
  await page.getByLabel('Security code').fill('123');
  await page.getByLabel('Name on card').fill('Siobhán O’Neill');
  await page.getByRole('button', { name: /^(Pay|Save a card)/ }).click();
}

/** From the review: agrees and pays. Leaves on the visit's page. */
export async function askForVisit(page: Page): Promise<void> {
  await page.getByText('I understand this and agree').click();
  await page.getByRole('button', { name: 'Continue to payment' }).click();
  await payOnStripe(page);
  await expect(page).toHaveURL(/\/visits\/[0-9a-f-]{36}$/);
}

/** All the way to a visit that was asked for. Leaves on its page. */
export async function bookVisit(page: Page): Promise<void> {
  await comeToOutcome(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await takeSoonest(page);
  await askForVisit(page);
}
