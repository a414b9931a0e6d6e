import { randomUUID } from 'node:crypto';
import { type Role, roles } from '@unbrace/shared/identity';
import { Client } from 'pg';
import type TestAgent from 'supertest/lib/agent.js';
import { z } from 'zod';
import { openApiDocument } from './platform/http/openapi.ts';
import { anyRow, insertRow } from './platform/testing/any-row.ts';
import { sampleOf } from './platform/testing/sample-of.ts';
import { startTestApp, type TestApp } from './platform/testing/test-app.ts';

/** Open to people who are not signed in, each for its reason: signing in, a private link, what a front door shows, what is signed. */
const openRoutes = [
  'DELETE /api/v1/session',
  'GET /api/v1/bookings/{id}/recheck',
  'GET /api/v1/calendars/{token}/visits.ics',
  'GET /api/v1/clinics/{slug}',
  'GET /api/v1/demo/messages',
  'GET /api/v1/installation',
  'GET /api/v1/intakes/{id}',
  'GET /api/v1/intakes/{id}/care',
  'GET /api/v1/intakes/{id}/documents',
  'GET /api/v1/intakes/{id}/fhir',
  'GET /api/v1/localities',
  'GET /api/v1/session',
  'GET /healthz',
  'GET /readyz',
  'PATCH /api/v1/intakes/{id}/answers',
  'POST /api/v1/accounts',
  'POST /api/v1/bookings/{id}/recheck',
  'POST /api/v1/check-ins',
  'POST /api/v1/check-ins/reading',
  'POST /api/v1/intake-links/reading',
  'POST /api/v1/intakes',
  'POST /api/v1/intakes/{id}/amendment',
  'POST /api/v1/intakes/{id}/documents',
  'POST /api/v1/intakes/{id}/review',
  'POST /api/v1/intakes/{id}/submission',
  'POST /api/v1/invitations/acceptance',
  'POST /api/v1/invitations/reading',
  'POST /api/v1/password-resets',
  'POST /api/v1/password-resets/redemption',
  'POST /api/v1/session',
  'POST /api/v1/stripe/webhooks',
  'PUT /api/v1/intakes/{id}/documents/{document}/file',
];

/** Which table the id after a segment of an address names. */
const tableOf: Readonly<Record<string, string>> = {
  'blocked-times': 'time_claims',
  bookings: 'bookings',
  calendars: 'therapists',
  'care-documents': 'care_documents',
  'care-tasks': 'care_tasks',
  clients: 'clients',
  documents: 'care_documents',
  holds: 'triage_holds',
  intakes: 'intakes',
  leave: 'unavailability',
  members: 'memberships',
  offers: 'offers',
  places: 'places',
  services: 'services',
  therapists: 'therapists',
  visits: 'bookings',
};

const Operation = z.looseObject({
  'x-allowed': z.object({ to: z.union([z.array(z.enum(roles)), z.literal(['anybody', 'signed-in'])]) }),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.string(),
        required: z.boolean().default(false),
        schema: z.unknown(),
      }),
    )
    .default([]),
  requestBody: z
    .object({ content: z.object({ 'application/json': z.object({ schema: z.unknown() }) }) })
    .optional(),
});

describe('every route', () => {
  let product: TestApp;
  let superuser: Client;
  let routes: {
    method: string;
    path: string;
    allowed: readonly Role[] | string;
    body: unknown;
    query: string;
  }[];
  const people = new Map<Role, TestAgent>();
  const foreign = new Map<string, string>();

  beforeAll(async () => {
    product = await startTestApp();
    const { paths, components } = openApiDocument(product.app);
    routes = Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, told]) => {
        const { 'x-allowed': allowed, requestBody, parameters } = Operation.parse(told);
        const schema = requestBody?.content['application/json'].schema;
        const body = schema && sampleOf(schema, components?.schemas ?? {});
        const query = parameters
          .filter((each) => each.in === 'query' && each.required)
          .map(({ name, schema: of }) => [name, String(sampleOf(of, components?.schemas ?? {}))] as const);
        return {
          method: method.toUpperCase(),
          path,
          allowed: allowed.to,
          body,
          query: new URLSearchParams(Object.fromEntries(query)).toString(),
        };
      }),
    );
    for (const role of roles) people.set(role, (await product.given.aMember(role)).http);
    const elsewhere = await product.given.aClinic();
    superuser = new Client({ connectionString: product.database.databaseUrl });
    await superuser.connect();
    await superuser.query(`SET session_replication_role = 'replica'`);
    for (const table of new Set(Object.values(tableOf))) {
      const row = await anyRow(superuser, table, elsewhere.id);
      await insertRow(superuser, table, row);
      foreign.set(table, String(row['id']));
    }
  });
  afterAll(async () => {
    await superuser.end();
    await product.stop();
  });

  const agentOf = (role: Role) => people.get(role) ?? product.anybody();
  const call = async (by: TestAgent, method: string, address: string, body?: unknown) => {
    const request = by[method.toLowerCase() as 'get'](address).set('idempotency-key', randomUUID());
    const answer = await (body === undefined ? request : request.send(body as object));
    return { status: answer.status, body: { ...(answer.body as object), instance: '' } };
  };
  const anyId = () => randomUUID();
  /** The address with each parameter filled in; ids by `idOf` the segment before them. */
  const filled = (path: string, idOf: (segment: string) => string) =>
    path.replace(
      /([^/]+)\/\{(\w+)\}/g,
      (_, segment: string, name: string) =>
        `${segment}/${name === 'date' ? '2026-12-01' : name === 'slug' ? 'nowhere' : idOf(segment)}`,
    );

  it('is open to people who are not signed in only where this list says so', () => {
    const open = routes
      .filter(({ allowed }) => allowed === 'anybody')
      .map(({ method, path }) => `${method} ${path}`);
    expect(open.sort()).toEqual(openRoutes);
  });

  it('sends everybody else to sign in', async () => {
    const wrong: string[] = [];
    for (const { method, path, allowed, body } of routes.filter((each) => each.allowed !== 'anybody')) {
      const { status } = await call(product.anybody(), method, filled(path, anyId), body);
      if (status !== 401) wrong.push(`${method} ${path} (${String(allowed)}) answered ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it('refuses the roles that it does not name, whatever they send', async () => {
    const wrong: string[] = [];
    for (const { method, path, allowed, body } of routes) {
      if (typeof allowed === 'string') continue;
      for (const role of roles.filter((each) => !allowed.includes(each))) {
        const { status } = await call(agentOf(role), method, filled(path, anyId), body);
        if (status !== 403) wrong.push(`${method} ${path} answered ${status} to ${role}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('answers an id of another clinic as one that never was, to each role that may ask', async () => {
    const wrong: string[] = [];
    for (const { method, path, allowed, body, query } of routes.filter((each) => each.path.includes('{'))) {
      if (path.includes('{slug}')) continue;
      const idOf = (segment: string) => {
        const id = foreign.get(tableOf[segment] ?? '');
        if (!id) throw new Error(`${path}: say in tableOf which table an id of ${segment} names`);
        return id;
      };
      for (const role of typeof allowed === 'string' ? roles : allowed) {
        const theirs = await call(agentOf(role), method, `${filled(path, idOf)}?${query}`, body);
        const random = await call(agentOf(role), method, `${filled(path, anyId)}?${query}`, body);
        const same = JSON.stringify(theirs) === JSON.stringify(random);
        // A route for private links knows no roles: it refuses whoever has none of their own, before it looks.
        const refused = allowed === 'anybody' && theirs.status === 403;
        if (!same || (theirs.status !== 404 && !refused)) {
          wrong.push(
            `${method} ${path} to ${role}: ${theirs.status} for theirs, ${random.status} for a random id`,
          );
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('says 422 with paths, and never 500, to a body with a field that it does not know', async () => {
    const wrong: string[] = [];
    for (const { method, path, allowed, body } of routes.filter((each) => each.body !== undefined)) {
      const role = typeof allowed === 'string' ? 'client' : (allowed[0] ?? 'client');
      const answer = await call(agentOf(role), method, filled(path, anyId), {
        ...(body as object),
        canary: 1,
      });
      const told = z.object({
        status: z.literal(422),
        body: z.object({ issues: z.array(z.unknown()).min(1) }),
      });
      if (!told.safeParse(answer).success) wrong.push(`${method} ${path} answered ${answer.status}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each<[string, string, string | Buffer, readonly number[]]>([
    ['larger than 256 kB', 'application/json', JSON.stringify({ canary: 'x'.repeat(256 * 1024) }), [413]],
    ['nested too deeply', 'application/json', `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`, [422]],
    ['of another content type', 'text/plain', '{}', [415]],
    ['of a form', 'application/x-www-form-urlencoded', 'a=1', [415]],
    ['broken UTF-8', 'application/json', Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d]), [400]],
    ['half a document', 'application/json', '{"canary": "x', [400]],
    ['no object', 'application/json', '[]', [422]],
  ])('refuses a body that is %s', async (_, type, bytes, expected) => {
    const wrong: string[] = [];
    for (const { method, path, allowed, body } of routes.filter((each) => each.body !== undefined)) {
      expect(body).toBeDefined();
      const by = agentOf(typeof allowed === 'string' ? 'client' : (allowed[0] ?? 'client'));
      const request = by[method.toLowerCase() as 'get'](filled(path, anyId))
        .set('idempotency-key', randomUUID())
        .set('content-type', type);
      // What is sent is exactly these bytes, whatever supertest would make of them.
      request.write(bytes);
      const { status, text } = await request;
      if (!expected.includes(status) || text.includes('canary'))
        wrong.push(`${method} ${path} answered ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it('refuses an id that is none, and never with a fault of its own', async () => {
    const wrong: string[] = [];
    for (const { method, path, allowed, body } of routes.filter((each) => each.path.includes('{id}'))) {
      const role = typeof allowed === 'string' ? 'client' : (allowed[0] ?? 'client');
      const noId = () => encodeURIComponent("1' OR 'a'='a");
      const { status } = await call(agentOf(role), method, filled(path, noId), body);
      if (![403, 404, 422].includes(status)) wrong.push(`${method} ${path} answered ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it('refuses what nobody can ask for in an address', async () => {
    const wrong: string[] = [];
    const queried = Object.entries(openApiDocument(product.app).paths).flatMap(([path, { get }]) =>
      get?.parameters?.some((each) => 'in' in each && each.in === 'query') ? [path] : [],
    );
    expect(queried.length).toBeGreaterThan(5);
    for (const { method, path, allowed, body } of routes) {
      if (method !== 'GET' || !queried.includes(path)) continue;
      const role = typeof allowed === 'string' ? 'client' : (allowed[0] ?? 'client');
      const { status } = await call(agentOf(role), method, `${filled(path, anyId)}?canary=1`, body);
      if (status !== 422) wrong.push(`${method} ${path} answered ${status}`);
    }
    expect(wrong).toEqual([]);
  });
});
