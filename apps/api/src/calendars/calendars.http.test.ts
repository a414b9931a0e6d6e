import type { BookingView } from '@unbrace/shared/bookings';
import type { NewCalendarFeed } from '@unbrace/shared/calendars';
import { days, fromText, toText } from '@unbrace/shared/kernel';
import ical, { type VEvent } from 'node-ical';
import { type AtWork, atWork } from '../bookings/testing/at-work.ts';
import { post, tuesday } from '../bookings/testing/given-visits.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';

let product: TestApp;
let work: AtWork;
beforeAll(async () => {
  product = await startTestApp();
});
beforeEach(async () => {
  work = await atWork(product);
});
afterAll(() => product.stop());

const own = '/api/v1/therapists/me/calendar';
const aLink = async () => {
  const { body } = await work.mia.http.put(own).expect(200);
  return (body as NewCalendarFeed).url.replace('http://localhost:3000', '');
};
const read = (link: string) => product.anybody().get(link);
/** What an independent parser makes of a feed. */
const eventsOf = async (link: string): Promise<VEvent[]> => {
  const { text } = await read(link).expect(200);
  return Object.values(ical.sync.parseICS(text)).filter((each): each is VEvent => each?.type === 'VEVENT');
};
const moved = (visit: BookingView, startsAt: string) =>
  post(work.client, `/api/v1/bookings/${visit.id}/move`, { startsAt }).expect(200);
const feeds = () => product.sql('SELECT therapist_id FROM calendar_feeds');

describe("a therapist's calendar feed", () => {
  it('shows accepted visits to another calendar: when and roughly where, nobody and nothing else', async () => {
    const visit = await work.given.aConfirmedVisit(work.client, work.mia);
    await work.given.aRequestedVisit(work.client, { startsAt: tuesday('15:00') });
    const link = await aLink();
    const [event, ...others] = await eventsOf(link);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      uid: `${visit.id}@localhost`,
      summary: 'Visit in Newtown, 60 min',
      location: 'Newtown NSW 2042',
      status: 'CONFIRMED',
      url: { val: `http://localhost:3000/work/visits/${visit.id}` },
    });
    expect(event?.start.toISOString()).toBe(visit.startsAt);
    expect(event?.end?.toISOString()).toBe(visit.endsAt);
    const { text, headers } = await read(link);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    for (const word of ['remedial', 'Unlisted', "O'Brien", 'massage', '0400'])
      expect(text.toLowerCase()).not.toContain(word.toLowerCase());
  });

  it('is folded at 75 octets and escaped, whatever a suburb is called', async () => {
    const visit = await work.given.aConfirmedVisit(work.client, work.mia);
    const suburb = `Saint-Rémy; the "Old" Bay, by the Sea \\ ${'Māori '.repeat(12)}🌊`.trim();
    await product.sql('UPDATE places SET suburb = $1 WHERE id = $2', [suburb, visit.place.id]);
    const link = await aLink();
    const { text } = await read(link);
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    const [event] = await eventsOf(link);
    expect(event?.summary).toBe(`Visit in ${suburb}, 60 min`);
  });

  it('follows a visit that is moved, under the same UID and a higher sequence, and one that is cancelled', async () => {
    const visit = await work.given.aConfirmedVisit(work.client, work.mia);
    const link = await aLink();
    const [before] = await eventsOf(link);
    await moved(visit, tuesday('16:00'));
    const [after] = await eventsOf(link);
    expect(after?.uid).toBe(before?.uid);
    expect(after?.start.toISOString()).toBe(tuesday('16:00'));
    expect(Number(after?.sequence)).toBeGreaterThan(Number(before?.sequence));
    await post(work.client, `/api/v1/bookings/${visit.id}/cancellation`, { reason: 'medical' }).expect(200);
    const [gone] = await eventsOf(link);
    expect(gone).toMatchObject({
      uid: before?.uid,
      status: 'CANCELLED',
      summary: 'Cancelled: Visit in Newtown, 60 min',
    });
    expect((await read(link)).text).not.toContain('medical');
  });

  it('is not sent again while nothing has changed', async () => {
    const visit = await work.given.aConfirmedVisit(work.client, work.mia);
    const link = await aLink();
    const { headers } = await read(link).expect(200);
    const again = await read(link)
      .set('if-none-match', headers['etag'] ?? '')
      .expect(304);
    expect(again.text).toBe('');
    product.clock.set(product.clock.now() + 60_000);
    await read(link)
      .set('if-none-match', `W/${headers['etag'] ?? ''}`)
      .expect(304);
    await moved(visit, tuesday('16:00'));
    await read(link)
      .set('if-none-match', headers['etag'] ?? '')
      .expect(200);
  });

  it('has one link at a time: a new one ends the one before, and it can be ended', async () => {
    const first = await aLink();
    const second = await aLink();
    await read(first).expect(404);
    await read(second).expect(200);
    expect((await work.mia.http.get(own).expect(200)).body).toEqual({
      madeAt: toText(product.clock.now()),
    });
    await work.mia.http.delete(own).expect(204);
    await read(second).expect(404);
    expect((await work.mia.http.get(own).expect(200)).body).toEqual({ madeAt: null });
    const actions = await product.sql<{ action: string }>(
      `SELECT action FROM audit_log WHERE user_id = $1 AND action LIKE 'calendar%' ORDER BY id`,
      [work.mia.actor.userId],
    );
    expect(actions.map(({ action }) => action)).toEqual([
      'calendar-link-made',
      'calendar-link-made',
      'calendar-link-ended',
    ]);
  });

  it('ends with the work of its therapist, and keeps its secret out of database and log', async () => {
    const link = await aLink();
    const token = link.split('/')[4] ?? '';
    const stored = await product.sql<{ row: string }>(
      `SELECT l::text AS row FROM link_tokens l WHERE purpose = 'calendar'`,
    );
    expect(stored.length).toBeGreaterThan(0);
    await read(link).expect(200);
    expect(JSON.stringify([stored, product.logs])).not.toContain(token);
    await product.sql('UPDATE memberships SET ended_at = now() WHERE user_id = $1', [work.mia.actor.userId]);
    await read(link).expect(404);
  });

  it('is not there for a link that nobody made, and making one is for therapists only', async () => {
    const before = await feeds();
    for (const token of ['x', 'a'.repeat(43), encodeURIComponent("' OR 1=1")])
      await read(`/api/v1/calendars/${token}/visits.ics`).expect(404);
    await work.client.http.put(own).expect(403);
    await work.clinic.admin.http.put(own).expect(403);
    expect(await feeds()).toEqual(before);
  });

  it('reaches from five weeks back to more than a year ahead', async () => {
    const visit = await work.given.aConfirmedVisit(work.client, work.mia);
    const link = await aLink();
    for (const [later, shown] of [
      [34, 1],
      [37, 0],
    ] as const) {
      product.clock.set(fromText(visit.startsAt) + days(later));
      expect(await eventsOf(link)).toHaveLength(shown);
    }
  });
});
