import { expect, type Page } from '@playwright/test';
import { collectionNotice, sampleAnswers, type Answers } from '@unbrace/shared/intake';
import { treatmentConsent } from '@unbrace/shared/bookings';
import { aNewClient, payOnStripe } from './client-journey.ts';

export interface SignIn {
  readonly role: string;
  readonly email: string;
  readonly password: string;
  readonly clinic: string;
  readonly name: string;
}
interface Reply<Body> {
  readonly status: number;
  readonly body: Body;
}

/** A request of the page's own origin, in the browser's own session; what it answers as JSON, with its status. */
export async function call<Answer>(
  page: Page,
  method: string,
  path: string,
  body?: unknown,
): Promise<Reply<Answer>> {
  const reply: Reply<Answer> = await page.evaluate(
    async ([verb, address, sent]) => {
      const key = crypto.getRandomValues(new Uint32Array(4)).join('-');
      const response = await fetch(address, {
        method: verb,
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
        ...(sent === null ? {} : { body: sent }),
      });
      const text = await response.text();
      return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as Answer };
    },
    [method, path, body === undefined ? null : JSON.stringify(body)] as const,
  );
  return reply;
}

/** The same, where nothing but success will do. */
export async function ask<Answer>(page: Page, method: string, path: string, body?: unknown): Promise<Answer> {
  const answer = await call<Answer>(page, method, path, body);
  expect(answer.status, `${method} ${path}: ${JSON.stringify(answer.body)}`).toBeLessThan(300);
  return answer.body;
}

/** Somebody of the demo's first clinic, by the button that the sign-in page has for them. */
export async function signInAs(page: Page, role: string): Promise<SignIn> {
  await page.goto('/sign-in');
  const { demoSignIns } = await ask<{ demoSignIns: SignIn[] }>(page, 'GET', '/api/v1/installation');
  const who = demoSignIns.find((each) => each.role === role);
  if (!who) throw new Error(`the demo has no ${role}`);
  await ask(page, 'POST', '/api/v1/session', {
    email: who.email,
    password: who.password,
    clinic: who.clinic,
  });
  return who;
}

/** A new client with an account and a place near the clinic; the page is signed in as them. */
export async function comeAsClient(page: Page, clinic: string): Promise<string> {
  await page.goto(`/c/${clinic}`);
  const { name, email } = aNewClient();
  await ask(page, 'POST', '/api/v1/accounts', {
    clinic,
    name,
    email,
    phone: '0400 123 456',
    password: 'a calm blue morning',
  });
  await ask(page, 'POST', '/api/v1/places', home(await nearClinic(page, clinic)));
  return name;
}

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

async function nearClinic(page: Page, clinic: string): Promise<Point> {
  return ask<Point>(page, 'GET', `/api/v1/clinics/${clinic}`);
}

const home = ({ latitude, longitude }: Point) => ({
  label: 'Home',
  addressLine: '12 O’Connell Street',
  suburb: 'Sydney',
  state: 'NSW',
  postcode: '2000',
  latitude,
  longitude,
  details: {
    kind: 'home',
    unit: '4',
    access: 'stairs',
    flightsOfStairs: 2,
    pets: 'A cat',
    parking: 'street_paid',
    clearFloor: 'yes',
    canBeWarmed: 'yes',
  },
});

/** The answers of somebody with an ordinary back, today. */
export function ordinaryAnswers(): Answers {
  return sampleAnswers.ordinaryBack(new Date().toISOString().slice(0, 10));
}

/** Sends answers, saved one after the other as the form does; gives the intake with its outcome. */
export async function answer(
  page: Page,
  ...saved: readonly Answers[]
): Promise<{ id: string; tier: string }> {
  const [self] = (await ask<{ items: { id: string }[] }>(page, 'GET', '/api/v1/recipients')).items;
  const intake = await ask<{ id: string }>(page, 'POST', '/api/v1/intakes', {
    recipientId: self?.id,
    consentVersion: collectionNotice.version,
    answeredByRecipient: true,
  });
  for (const answers of saved) {
    await ask(page, 'PATCH', `/api/v1/intakes/${intake.id}/answers`, { answers });
  }
  const { tier } = await ask<{ tier: string }>(page, 'POST', `/api/v1/intakes/${intake.id}/submission`);
  return { id: intake.id, tier };
}

interface Slots {
  readonly items: { readonly startsAt: string; readonly therapists: { readonly id: string }[] }[];
}
interface PublicClinic {
  readonly services: { id: string; style: string; prices: { minutes: number }[] }[];
  readonly therapists: { id: string; name: string; serviceIds: string[] }[];
}

/** Pays for the first time from `from`, before `to`, at which this therapist can come, with answers that are in already. */
export async function book(
  page: Page,
  clinic: string,
  therapist: string,
  intakeId: string,
  dates = { from: dayIn('UTC', 0), to: dayIn('UTC', 21) },
): Promise<string> {
  const { services, therapists } = await ask<PublicClinic>(page, 'GET', `/api/v1/clinics/${clinic}`);
  const who = therapists.find(({ name }) => name === therapist);
  const gentlest = ['relaxation', 'remedial'].flatMap((style) =>
    services.filter((each) => each.style === style),
  );
  const service = gentlest.find(({ id }) => who?.serviceIds.includes(id));
  const minutes = Math.min(...(service?.prices.map((price) => price.minutes) ?? []));
  const [place] = (await ask<{ items: { id: string }[] }>(page, 'GET', '/api/v1/places')).items;
  const [self] = (await ask<{ items: { id: string }[] }>(page, 'GET', '/api/v1/recipients')).items;
  const wanted = { serviceId: service?.id, minutes, placeId: place?.id, therapistId: who?.id };
  const { items } = await ask<Slots>(page, 'GET', `/api/v1/slots?${slotSearch({ ...wanted, ...dates })}`);
  const [soonest] = items;
  expect(soonest, `a time of ${therapist}`).toBeDefined();
  const held = await ask<{ id: string }>(page, 'POST', '/api/v1/bookings', {
    ...wanted,
    recipientId: self?.id,
    startsAt: soonest?.startsAt,
    gender: null,
    intakeId,
  });
  const { url } = await ask<{ url: string }>(page, 'POST', `/api/v1/bookings/${held.id}/payment`, {
    treatmentConsent: true,
    consentVersion: treatmentConsent.version,
    access: { gateCode: '4711#', lockBox: '', notes: '' },
  });
  await page.goto(url);
  await payOnStripe(page);
  // The page that Stripe leads to knows nothing: the booking goes on when Stripe has told.
  await expect(async () => {
    const { state } = await ask<{ state: string }>(page, 'GET', `/api/v1/bookings/${held.id}`);
    expect(state).not.toBe('held');
  }).toPass({ timeout: 60_000 });
  return held.id;
}

function slotSearch(wanted: Record<string, string | number | undefined>): string {
  return new URLSearchParams(
    Object.entries(wanted).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
}

/** The date in a zone, so many days from now. */
export function dayIn(timeZone: string, daysFromNow: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(Date.now() + daysFromNow * 86_400_000);
}

/** The open offer of a booking, as its therapist's inbox has it. */
export async function offerOf(page: Page, bookingId: string): Promise<string> {
  const { items } = await ask<{ items: { id: string; bookingId: string }[] }>(page, 'GET', '/api/v1/offers');
  const offer = items.find((each) => each.bookingId === bookingId);
  expect(offer, 'an open offer of the visit').toBeDefined();
  return offer?.id ?? '';
}
