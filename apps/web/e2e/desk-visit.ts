import { AxeBuilder } from '@axe-core/playwright';
import { expect, type APIResponse, type Page } from '@playwright/test';

const days = (n: number) => n * 86_400_000;

export type DeskRole = 'owner' | 'admin' | 'scheduler';

/** Signs in where the page asks for it, with the demo's own sign-in for that role, and lands on the board. */
export async function signInAtDesk(page: Page, role: DeskRole): Promise<void> {
  const { demoSignIns } = await body<{ demoSignIns: { role: string; email: string; password: string }[] }>(
    await page.request.get('/api/v1/installation'),
  );
  const who = demoSignIns.find((each) => each.role === role);
  if (!who) throw new Error(`the demo has no ${role}`);
  await page.goto('/desk');
  await page.getByLabel('E-mail').fill(who.email);
  await page.getByLabel('Password').fill(who.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Day board' })).toBeVisible();
}

/** What is open over the page; the page behind it is out of reach and has no say. */
export async function expectDialogAccessible(page: Page, role: 'dialog' | 'alertdialog'): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(`[role="${role}"]`).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

interface Slot {
  startsAt: string;
  therapists: { id: string; name: string }[];
}

export interface DeskVisit {
  id: string;
  reference: string;
  name: string;
  /** The day of the visit, as the clinic's calendar calls it. */
  date: string;
  slot: Slot;
  therapist: { id: string; name: string };
}

/** A visit of a client who is nobody else's, a few days ahead, at a time when at least two therapists could come. */
export async function aVisit(page: Page, wanted: { withEmptyDay?: boolean } = {}): Promise<DeskVisit> {
  const name = `Zoë O’Brien-Nguyễn 🌿 ${Date.now().toString(36)}`;
  const client = await post<{ id: string }>(page, '/api/v1/clients', {
    name,
    email: `${Date.now().toString(36)}@example.com`,
    phone: null,
  });
  const { items: recipients } = await get<{ items: { id: string }[] }>(
    page,
    `/api/v1/clients/${client.id}/recipients`,
  );
  const place = await post<{ id: string; timeZone: string }>(
    page,
    `/api/v1/clients/${client.id}/places`,
    pyrmont,
  );
  const { items: services } = await get<{
    items: { id: string; retired: boolean; style: string; prices: { minutes: number }[] }[];
  }>(page, '/api/v1/services');
  const service = services.find(({ retired, style }) => !retired && style === 'relaxation');
  const minutes = service?.prices[0]?.minutes;
  const [recipient] = recipients;
  if (!service || minutes === undefined || !recipient) throw new Error('the demo cannot be booked');
  const query = new URLSearchParams({
    serviceId: service.id,
    minutes: String(minutes),
    placeId: place.id,
    from: dateIn(place.timeZone, Date.now() + days(5)),
    to: dateIn(place.timeZone, Date.now() + days(19)),
  });
  const { items: slots } = await get<{ items: Slot[] }>(page, `/api/v1/slots?${query.toString()}`);
  const idleOn = new Map<string, Promise<Set<string>>>();
  for (const slot of slots.filter(({ therapists }) => therapists.length > 1)) {
    const date = dateIn(place.timeZone, Date.parse(slot.startsAt));
    const idle = idleOn.get(date) ?? idleTherapists(page, date);
    idleOn.set(date, idle);
    const ids = await idle;
    const therapist = slot.therapists.find(({ id }) => !wanted.withEmptyDay || ids.has(id));
    if (!therapist) continue;
    const booking = await post<{ id: string; reference: string }>(page, '/api/v1/desk/bookings', {
      clientId: client.id,
      recipientId: recipient.id,
      placeId: place.id,
      serviceId: service.id,
      minutes,
      startsAt: slot.startsAt,
      therapistId: therapist.id,
      gender: null,
      access: null,
    });
    return { ...booking, name, date, slot, therapist };
  }
  throw new Error('no time in two weeks at which two therapists could come');
}

/** Who has nothing at all on a day: a change of their day strands no visit of the demo. */
async function idleTherapists(page: Page, date: string): Promise<Set<string>> {
  const { lanes } = await get<{ lanes: { therapist: { id: string }; blocks: unknown[] }[] }>(
    page,
    `/api/v1/desk/board?date=${date}`,
  );
  return new Set(lanes.filter(({ blocks }) => blocks.length === 0).map(({ therapist }) => therapist.id));
}

const pyrmont = {
  label: 'Home',
  addressLine: '7 Harris Street',
  suburb: 'Pyrmont',
  state: 'NSW',
  postcode: '2009',
  latitude: -33.8698,
  longitude: 151.1936,
  details: {
    kind: 'home',
    unit: '',
    access: 'lift',
    flightsOfStairs: 0,
    pets: '',
    parking: 'unsure',
    clearFloor: 'yes',
    canBeWarmed: 'yes',
  },
};

/** `2026-11-20`, as a calendar in that zone shows the instant. */
export function dateIn(zone: string, at: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at);
}

/** Types a date part by part, as a person does: the field goes on by itself. */
export async function typeDate(page: Page, label: string, date: string): Promise<void> {
  const [year, month, day] = date.split('-');
  await page.getByRole('group', { name: label }).getByRole('spinbutton').first().click();
  await page.keyboard.type(`${day}${month}${year}`);
}

export async function get<Body>(page: Page, path: string): Promise<Body> {
  return body(await page.request.get(path));
}

async function post<Body>(page: Page, path: string, data: unknown): Promise<Body> {
  const headers = {
    'Idempotency-Key': crypto.randomUUID(),
    Origin: new URL(page.url()).origin,
  };
  return body(await page.request.post(path, { data, headers }));
}

async function body<Body>(answer: APIResponse): Promise<Body> {
  if (!answer.ok()) throw new Error(`${answer.url()} answered ${answer.status()}: ${await answer.text()}`);
  return (await answer.json()) as Body;
}
