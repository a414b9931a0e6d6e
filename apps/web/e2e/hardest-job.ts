import type { Page } from '@playwright/test';

const hour = 3_600_000;
const at = (fromNow: number) => new Date(Math.floor(Date.now() / 900_000) * 900_000 + fromNow).toISOString();
const id = (last: string) => `0197a000-0000-7000-8000-00000000000${last}`;

const reason = (last: string, text: string, atTable: string, tier = 'MODIFY') => ({
  flagId: id(last),
  tier,
  text,
  atTable,
  mustAcknowledge: tier !== 'NOTE',
});

const planBlock = (kind: string, minutes: number, areas: string[]) => ({
  kind,
  minutes,
  pressure: 3,
  cap: 3,
  technique: 'Long slow strokes with the palms, sacrum to lower ribs',
  areas,
  numbers: [{ text: '6-8 strokes', source: 'S1-070' }],
});

const threeLongReasons = [
  reason(
    '1',
    'Bones to be careful with. A note is needed; light, nothing on the spine.',
    'Light hands, nothing on the spine or ribs, no forceful stretch, help on and off the table.',
    'CLEARANCE_REQUIRED',
  ),
  reason(
    '2',
    'Medicines: lighter hands, no deep work.',
    'Pressure at most 3 of 10. Avoid trigger points, hard tools, deep work on the low back, deep work on the legs. Not: Deep tissue, Sports.',
  ),
  reason(
    '3',
    'An old, checked and unchanged health matter: ask on the day whether it is still unchanged.',
    'Ask "is it still as it has been?" before starting. Any change: do not treat, emergency care.',
  ),
];

/** A job with about as much to say as a job can have: long names, every difficulty, three long reasons, all limits. */
export const hardestJob = {
  id: id('a'),
  bookingId: id('b'),
  state: 'open',
  version: 4,
  exclusive: false,
  others: 2,
  withheldUntil: null,
  question: null,
  expiresAt: at(1.7 * hour),
  service: 'Pregnancy massage',
  minutes: 120,
  startsAt: at(27 * hour),
  endsAt: at(29 * hour),
  timeZone: 'Australia/Sydney',
  suburb: 'North Narrabeen',
  placeKind: 'home',
  pay: { amount: 167_30, currency: 'AUD' },
  driveInMinutes: 38,
  driveOutMinutes: 41,
  tier: 'CLEARANCE_REQUIRED',
  firstName: 'Siobhán-Aoibheann',
  visitsSoFar: 12,
  difficulty: ['3 flights of stairs', 'Hard to park', 'Little floor space', 'Pets'],
  reasons: threeLongReasons,
  restrictions: {
    maxPressure: 3,
    maxMinutes: 45,
    avoid: ['the spine', 'deep work on the low back', 'trigger points', 'hard tools', 'lying face down'],
    excludes: ['Deep tissue', 'Sports'],
  },
  plan: {
    cap: 3,
    minutes: 120,
    line: 'Up to 3/10, on the side: warm 42, deeper 38, stretch 12, close 2, rest 26 min',
    sore: [{ region: 'low-back-centre', intensity: 6 }],
    noGo: { regions: ['belly'], words: ['the spine', 'the belly', 'the site of the implant: ask where'] },
    position: { kind: 'side_lying', lies: 'On the side', head: 'Head neutral', sources: ['S1-034'] },
    lightOnly: ['low-back-left', 'low-back-right'],
    blocks: [
      planBlock('warm', 42, ['low-back-left', 'low-back-right', 'buttock-left', 'buttock-right']),
      planBlock('deeper', 38, ['buttock-left', 'buttock-right', 'mid-back']),
      planBlock('stretch', 12, []),
      planBlock('close', 2, ['low-back-left', 'low-back-right']),
      { ...planBlock('rest', 26, []), pressure: 0, cap: 0 },
    ],
  },
};

/** The same with five reasons: the screen shows three and counts the rest. */
export const fiveReasons = {
  ...hardestJob,
  reasons: [
    ...threeLongReasons,
    reason('4', 'Just seized up: lighter hands, a shorter session.', 'Let the client choose the position.'),
    reason('5', 'Stress makes it worse.', 'Slower strokes, longer warm-up, quiet room.', 'NOTE'),
  ],
};

/** Answers the offers' reads with this job; everything else goes to the product as it is. */
export async function offerInstead(page: Page, job: typeof hardestJob): Promise<void> {
  await page.route('**/api/v1/offers', (route) =>
    route.fulfill({ json: { items: [job], nextCursor: null } }),
  );
  await page.route(`**/api/v1/offers/${job.id}`, (route) => route.fulfill({ json: job }));
}
