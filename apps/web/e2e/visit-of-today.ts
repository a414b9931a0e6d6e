import type { Browser, Page } from '@playwright/test';
import {
  answer,
  ask,
  book,
  comeAsClient,
  dayIn,
  offerOf,
  ordinaryAnswers,
  type SignIn,
  signInAs,
} from './care-journey.ts';

/** An ordinary back of somebody with a blood thinner: light pressure, and to be acknowledged. */
export const thinner = {
  ...ordinaryAnswers(),
  medicines: { kind: 'choice' as const, codes: ['thinner'] },
  inr: { kind: 'tri' as const, value: 'no' as const },
  'medicine-names': { kind: 'text' as const, text: 'Apixaban 5 mg, “the blue one” 💊' },
};

interface Visit {
  readonly next: readonly string[];
  readonly recheck: { readonly answeredAt: string | null };
}

/** A visit of this therapist that is today, with the re-check still to come: one of the demo's own, or one that is booked for it. */
export async function visitOfToday(page: Page, therapist: SignIn, browser: Browser): Promise<string> {
  const { items } = await ask<{ items: { bookingId: string; startsAt: string; timeZone: string }[] }>(
    page,
    'GET',
    '/api/v1/visits?when=upcoming',
  );
  for (const { bookingId, startsAt, timeZone } of items) {
    const day = new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(startsAt));
    if (day !== dayIn(timeZone, 0)) continue;
    const { next, recheck } = await ask<Visit>(page, 'GET', `/api/v1/visits/${bookingId}`);
    const isBefore = next.some((step) => ['set_off', 'arrive', 'start'].includes(step));
    if (isBefore && recheck.answeredAt === null) return bookingId;
  }
  return bookForToday(page, therapist, browser);
}

/** The admin opens the therapist's day, whatever the weekday is; a client books and the therapist accepts. */
async function bookForToday(page: Page, { clinic, name }: SignIn, browser: Browser): Promise<string> {
  const adminPage = await (await browser.newContext()).newPage();
  await signInAs(adminPage, 'admin');
  const { items } = await ask<{ items: { id: string; name: string }[] }>(
    adminPage,
    'GET',
    '/api/v1/therapists',
  );
  const { timeZone } = await ask<{ timeZone: string }>(adminPage, 'GET', `/api/v1/clinics/${clinic}`);
  const id = items.find((each) => each.name === name)?.id ?? '';
  const hours = [{ from: '00:00', to: '24:00' }];
  const override = `/api/v1/therapists/${id}/overrides/${dayIn(timeZone, 0)}`;
  await ask(adminPage, 'PUT', override, { hours, note: null, stranded: 'keep' });

  const clientPage = await (await browser.newContext()).newPage();
  await comeAsClient(clientPage, clinic);
  const intake = await answer(clientPage, thinner);
  const dates = { from: dayIn(timeZone, 0), to: dayIn(timeZone, 1) };
  const bookingId = await book(clientPage, clinic, name, intake.id, dates);
  const offerId = await offerOf(page, bookingId);
  const { reasons } = await ask<{ reasons: { flagId: string }[] }>(page, 'GET', `/api/v1/offers/${offerId}`);
  const acknowledged = reasons.map(({ flagId }) => flagId);
  await ask(page, 'POST', `/api/v1/offers/${offerId}/acceptance`, { acknowledged });
  return bookingId;
}
