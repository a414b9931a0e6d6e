import { days, type Instant } from '@unbrace/shared/kernel';
import { askedByName } from './asked-by-name.ts';
import { clientsCome, type DemoClient } from './clients-come.ts';
import { heldJustNow } from './held-just-now.ts';
import { liveVisit } from './live-visit.ts';
import { type ClinicPlan, openClinic, type OpenClinic } from './open-clinic.ts';
import { planVisits } from './plan-visits.ts';
import type { Product } from './product.ts';
import { Random } from './random.ts';
import { underWay } from './under-way.ts';
import { waitingOnes } from './waiting-ones.ts';

export interface ClinicSize {
  readonly state: string;
  /** Number of the first client, so that no two clinics have the same people. */
  readonly from: number;
  readonly count: number;
  readonly perClient: number;
}

/** A clinic with its people, and everything that has happened there until now. */
export async function fillClinic(
  unbrace: Product,
  plan: ClinicPlan,
  size: ClinicSize,
  realNow: Instant,
): Promise<{ clinic: OpenClinic; clients: DemoClient[] }> {
  const random = new Random(20_261_120 + size.from);
  const { timeZone: zone, slug } = plan.clinic;
  tell(`${plan.clinic.name}: team and services`);
  unbrace.clock.set(realNow - days(60));
  const clinic = await openClinic(unbrace, plan);
  tell(`${plan.clinic.name}: ${size.count} clients`);
  const clients = await clientsCome(unbrace, random, { slug, suburbs: plan.suburbs, ...size });
  const sold = await unbrace.services.list(clinic.owner);
  const plans = planVisits(random, {
    clients,
    services: sold.map(({ id, style, prices }) => ({
      id,
      style,
      minutes: prices.map((each) => each.minutes).filter((each) => each <= 90),
    })),
    zone,
    realNow,
    perClient: size.perClient,
  });
  const stage = { unbrace, random, therapists: clinic.therapists, realNow, zone };
  await underWay(stage, clinic, plan.therapists, clients);
  for (const [index, visit] of plans.entries()) {
    if (index % 50 === 0) tell(`${plan.clinic.name}: visit ${index} of ${plans.length}`);
    await liveVisit(stage, visit);
  }
  await waitingOnes(stage, clinic, clients);
  await askedByName(stage, clinic, clients);
  unbrace.clock.set(realNow);
  await unbrace.sweep.execute(clinic.owner.clinicId);
  await heldJustNow(stage, clinic, clients);
  return { clinic, clients };
}

function tell(line: string): void {
  process.stderr.write(`    ${line}\n`);
}
