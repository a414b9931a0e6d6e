import { randomUUID } from 'node:crypto';
import { Agent, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { slotTaken } from '@unbrace/shared/bookings';
import type { GivenPerson } from '../platform/testing/given.ts';
import { isSoak } from '../platform/testing/soak.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { GivenVisits } from './testing/given-visits.ts';
import { type Client, sydney, WorkingClinic } from './testing/working-clinic.ts';

const rounds = isSoak ? 200 : 20;
const clientCount = 50;

interface Answer {
  readonly client: number;
  readonly status: number;
  readonly body: unknown;
  readonly took: number;
}

describe('fifty clients who want the same hour of the same therapist', () => {
  let product: TestApp;
  let therapist: GivenPerson;
  let runners: Runner[];
  const agent = new Agent({ keepAlive: true, maxSockets: clientCount });

  beforeAll(async () => {
    product = await startTestApp();
    const clinic = await WorkingClinic.open(product);
    const visits = new GivenVisits(clinic);
    therapist = await clinic.aTherapist();
    const { port } = product.app.getHttpServer().address() as AddressInfo;
    const clients = await inTurn(clientCount, () => clinic.aClient());
    runners = await inTurn(clientCount, async (n) => {
      const client = clients[n] as Client;
      const intakeId = await visits.anAnsweredIntake(client);
      return runnerFor(client, { port, agent, intakeId, serviceId: clinic.services.remedial });
    });
  }, 120_000);
  afterAll(async () => {
    agent.destroy();
    await product.stop();
  });

  it(
    `leave exactly one winner in each of ${rounds} rounds, and the others the nearest free times`,
    async () => {
      const durations: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const startsAt = startOf(round);
        const therapistId = therapist.actor.therapistId;
        const answers = await Promise.all(runners.map((hold, n) => hold(n, { startsAt, therapistId })));
        durations.push(...answers.map(({ took }) => took));
        expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
        for (const { status, body } of answers.filter((answer) => answer.status !== 201)) {
          expect({ status, body }).toMatchObject({ status: 409, body: { title: slotTaken.title } });
          expect(slotTaken.is(body) && body.details.alternatives).not.toHaveLength(0);
        }
        // The winner's hold runs out, and their answers are theirs again.
        product.clock.advance(11 * 60_000);
      }
      expect(await overlaps(product)).toEqual([]);
      tell(durations);
    },
    rounds * 10_000,
  );
});

type Runner = (client: number, wish: object) => Promise<Answer>;

/** Asks for a time over a connection that stays open, as a browser does. */
function runnerFor(
  { http, placeId, recipientId }: Client,
  { port, agent, ...wanted }: { port: number; agent: Agent; intakeId: string; serviceId: string },
): Runner {
  const cookie = http.jar.getCookies({ domain: '127.0.0.1', path: '/', secure: false, script: false });
  const base = { ...wanted, minutes: 60, placeId, recipientId, gender: null };
  return (client, wish) =>
    new Promise((resolve, reject) => {
      const since = performance.now();
      const headers = {
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        cookie: cookie.toValueString(),
      };
      const options = { host: '127.0.0.1', port, agent, method: 'POST', path: '/api/v1/bookings', headers };
      const sent = httpRequest(options, (reply) => {
        reply.setEncoding('utf8');
        let text = '';
        reply.on('data', (part: string) => (text += part));
        reply.on('end', () => {
          const took = performance.now() - since;
          resolve({ client, status: reply.statusCode ?? 0, body: JSON.parse(text) as unknown, took });
        });
      });
      sent.on('error', reject);
      sent.end(JSON.stringify({ ...base, ...wish }));
    });
}

/** Five times a day, so that one round is not the neighbour of the next. */
function startOf(round: number): string {
  const date = new Date(Date.UTC(2026, 10, 30 + Math.floor(round / 5))).toISOString().slice(0, 10);
  return sydney(date, `${String(9 + (round % 5) * 2).padStart(2, '0')}:00`);
}

async function inTurn<T>(count: number, make: (n: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let n = 0; n < count; n++) made.push(await make(n));
  return made;
}

function overlaps({ sql }: TestApp) {
  return sql(`SELECT a.id FROM time_claims a JOIN time_claims b ON a.id < b.id AND a.therapist_id = b.therapist_id
    AND a.live AND b.live AND a.block_from < b.block_to AND b.block_from < a.block_to`);
}

function tell(durations: number[]): void {
  const sorted = durations.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  console.info(
    `${rounds} rounds of ${clientCount}: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, worst ${at(1)} ms`,
  );
}
