import { instantAt, wallClockAt } from '@unbrace/shared/availability';
import { type SampleAnswers, sampleAnswers } from '@unbrace/shared/intake';
import { days, hours, type Instant, type ServiceId } from '@unbrace/shared/kernel';
import type { DemoClient } from './clients-come.ts';
import type { PlannedVisit } from './live-visit.ts';
import type { Random } from './random.ts';

const usual = [
  'ordinaryBack',
  'ordinaryBack',
  'ordinaryBack',
  'relaxationOnly',
  'awkwardLift',
  'longFlight',
  'threeWeeks',
] as const;
const careful = ['nutAllergy', 'seizedUp', 'bloodThinner'] as const;
const waiting = ['osteoporosis', 'shootingLeg', 'notSureAboutNumbness'] as const;

interface SoldService {
  readonly id: ServiceId;
  readonly style: string;
  readonly minutes: readonly number[];
}

/** What people book: mostly remedial and relaxation; a few clients are pregnant and book nothing else. */
const shares = [
  'remedial',
  'remedial',
  'remedial',
  'relaxation',
  'relaxation',
  'deep_tissue',
  'sports',
  'osteopathy',
];

function serviceFor(random: Random, client: number, services: readonly SoldService[]): SoldService {
  const style = client % 20 === 4 ? 'pregnancy' : random.pick(shares);
  return services.find((each) => each.style === style) ?? random.pick(services);
}

/** Visits four weeks back and three ahead, a few for each client, most of them ordinary. */
export function planVisits(
  random: Random,
  {
    clients,
    services,
    zone,
    realNow,
    perClient,
  }: {
    readonly clients: readonly DemoClient[];
    readonly services: readonly SoldService[];
    readonly zone: string;
    readonly realNow: Instant;
    readonly perClient: number;
  },
): PlannedVisit[] {
  const plans = clients.flatMap((client, index) =>
    Array.from({ length: perClient + 1 }, (_, visit): PlannedVisit => {
      // One visit of each client is about now, so that the days around today are busy; the others are spread out.
      const dayOffset = visit === 0 ? random.below(5) - 1 : random.below(49) - 28;
      const date = wallClockAt(zone, realNow + days(dayOffset)).date;
      const around = instantAt(zone, date, `${String(8 + random.below(11)).padStart(2, '0')}:00`);
      const service = serviceFor(random, index, services);
      const ahead = around > realNow;
      return {
        client,
        serviceId: service.id,
        minutes: random.pick(service.minutes),
        around,
        bookedAt: around - days(1 + random.below(6)) - hours(random.below(8)),
        answers: answersFor(random, index, ahead),
        fate: fateFor(random, around, realNow),
      };
    }),
  );
  return plans.toSorted((a, b) => a.bookedAt - b.bookedAt);
}

function answersFor(random: Random, client: number, ahead: boolean): SampleAnswers {
  // What waits for a clinician is seen in the queue now, not in a past that nobody looked after.
  if (ahead && random.next() < 0.08) return sampleAnswers[random.pick(waiting)];
  return client % 6 === 0 ? sampleAnswers[random.pick(careful)] : sampleAnswers[random.pick(usual)];
}

function fateFor(random: Random, around: Instant, realNow: Instant): PlannedVisit['fate'] {
  const chance = random.next();
  if (chance < 0.08) return 'cancelled';
  if (chance < 0.1) return 'abandoned';
  if (around > realNow + days(1) && chance < 0.2) return 'waiting';
  return around > realNow && chance < 0.24 ? 'declined' : 'accepted';
}
