import { expect, type Page, test } from '@playwright/test';
import { answer, ask, call, comeAsClient, ordinaryAnswers } from './care-journey.ts';
import {
  aNewClient,
  answerScreen,
  comeToOutcome,
  consent,
  expectNoViolations,
  expectNoViolationsNow,
  expectPart,
  firstClinic,
  parts,
  sayWhere,
  signUp,
  takeSoonest,
} from './client-journey.ts';

interface Held {
  readonly serviceId: string;
  readonly minutes: number;
  readonly startsAt: string;
  readonly therapistId: string | null;
}

const review = (page: Page) => page.getByRole('heading', { level: 1, name: 'Everything right?' });
const soonest = (page: Page) => page.getByRole('button', { name: / with .+ min from / }).first();

/** Asks for a named therapist, so that nobody else can take over a time that is gone. */
async function askForNamed(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Who shall come/ }).click();
  await page.getByRole('option').nth(1).click();
  await expect(soonest(page)).toBeVisible();
}

test(
  'a time that is taken meanwhile: the nearest free ones are offered, and one tap goes on',
  { tag: '@phone' },
  async ({ page, browser }) => {
    test.setTimeout(120_000);
    const clinic = await firstClinic(page);
    await comeToOutcome(page);
    await page.getByRole('button', { name: 'Continue' }).click();
    await askForNamed(page);
    await soonest(page).click();

    // The very time that is about to be asked for is kept by a neighbour first.
    const rival = await (await browser.newContext()).newPage();
    await rival.goto(page.url());
    await comeAsClient(rival, clinic);
    const intake = await answer(rival, ordinaryAnswers());
    const [self] = (await ask<{ items: { id: string }[] }>(rival, 'GET', '/api/v1/recipients')).items;
    const { items: places } = await ask<{ items: Record<string, unknown>[] }>(page, 'GET', '/api/v1/places');
    const address = [
      'label',
      'addressLine',
      'suburb',
      'state',
      'postcode',
      'latitude',
      'longitude',
      'details',
    ];
    const nextDoor = Object.fromEntries(address.map((name) => [name, places[0]?.[name]]));
    const { id: placeId } = await ask<{ id: string }>(rival, 'POST', '/api/v1/places', nextDoor);
    await page.route(
      '**/api/v1/bookings',
      async (route) => {
        const wanted = route.request().postDataJSON() as Held;
        const { serviceId, minutes, startsAt, therapistId } = wanted;
        const theirs = {
          serviceId,
          minutes,
          startsAt,
          therapistId,
          placeId,
          recipientId: self?.id,
          gender: null,
          intakeId: intake.id,
        };
        const kept = await call(rival, 'POST', '/api/v1/bookings', theirs);
        expect(kept.status, JSON.stringify(kept.body)).toBe(201);
        await route.continue();
      },
      { times: 1 },
    );
    await page.getByRole('button', { name: 'Keep this time' }).click();
    const note = page.getByRole('status', { name: 'That time has just been taken' });
    await expect(note).toBeInViewport();
    await expectNoViolations(page);
    await expect(note.getByRole('button')).toHaveCount(3);
    await note.getByRole('button').first().click();
    await expect(review(page)).toBeFocused();
    await rival.context().close();
  },
);

test(
  'what the answers rule out is said plainly, and what fits is one tap away',
  { tag: '@phone' },
  async ({ page }) => {
    test.setTimeout(120_000);
    await comeToOutcome(page);
    await page.getByRole('button', { name: 'Continue' }).click();
    await soonest(page).click();
    // The clinic refuses a length that it does not sell, as it would to a page that was opened before the list changed.
    await page.route('**/api/v1/bookings', (route) =>
      route.continue({
        postData: JSON.stringify({ ...(route.request().postDataJSON() as Held), minutes: 480 }),
      }),
    );
    await page.getByRole('button', { name: 'Keep this time' }).click();
    await expect(page.getByText('We no longer offer this length')).toBeInViewport();
    await expectNoViolations(page);
    await page.unroute('**/api/v1/bookings');
    await page.getByRole('button', { name: 'Show what fits' }).click();
    await expect(page.getByText('We no longer offer this length')).toBeHidden();
    await takeSoonest(page);

    // Ten minutes go by on this phone.
    await page.clock.install();
    await page.reload();
    await expect(page.getByRole('timer')).toBeVisible();
    await page.clock.fastForward('11:00');
    await expect(page.getByText('We could not keep this time any longer')).toBeVisible();
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Choose a time' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'When and who' })).toBeFocused();
  },
);

test(
  'a dropped connection in the safety check loses nothing and says so; a slow one too',
  { tag: '@phone' },
  async ({ page, context }) => {
    test.setTimeout(150_000);
    await page.goto(`/c/${await firstClinic(page)}/book`);
    await sayWhere(page);
    await signUp(page, aNewClient());
    await consent(page);
    await context.setOffline(true);
    await answerScreen(page);
    await expect(page.getByText('You are offline. What you typed stays here')).toBeVisible();
    await expect(page.getByText('Not saved yet. We try again by ourselves.')).toBeVisible();
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expectPart(page, 2);
    await context.setOffline(false);
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.reload();
    await expectPart(page, 2);
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    for (let part = 1; part < parts; part++) {
      await expectPart(page, part);
      if (part > 1) await answerScreen(page);
      await page.getByRole('button', { name: 'Continue' }).click();
    }
    await answerScreen(page);
    await page.route('**/submission', async (route) => {
      await page.waitForRequest('**/never', { timeout: 7_000 }).catch(() => undefined);
      await route.continue();
    });
    await page.getByRole('button', { name: 'See what this means' }).click();
    await expect(page.getByText('This is taking longer than usual. Still trying.')).toBeVisible({
      timeout: 9_000,
    });
    await expect(page.getByRole('heading', { level: 1, name: 'You are good to go' })).toBeVisible({
      timeout: 15_000,
    });
  },
);

test('a page that is still on its way says which one it is', { tag: '@phone' }, async ({ page }) => {
  const come = Promise.withResolvers<undefined>();
  await page.route(/assets\/clinic-home-page/, async (route) => {
    await come.promise;
    await route.continue();
  });
  await page.goto(`/c/${await firstClinic(page)}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Book a visit' })).toBeVisible();
  await expect(page.getByRole('status').getByText('Loading')).toBeVisible();
  await expectNoViolationsNow(page);
  come.resolve(undefined);
  await expect(page.getByRole('link', { name: 'Book a visit' })).toBeVisible();
});

test('a page that could not be had is asked for again', { tag: '@phone' }, async ({ page }) => {
  const clinic = await firstClinic(page);
  const address = `**/api/v1/clinics/${clinic}`;
  await page.route(address, (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto(`/c/${clinic}`);
  await expect(page.getByRole('heading', { name: 'This page did not work' })).toBeVisible();
  await expectNoViolations(page);
  await page.unroute(address);
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await expect(page.getByRole('link', { name: 'Book a visit' })).toBeVisible();
  await page.goto('/c/no-clinic-of-this-name');
  await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
});
