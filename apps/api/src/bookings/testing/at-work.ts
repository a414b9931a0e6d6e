import type { GivenPerson } from '../../platform/testing/given.ts';
import { mondayMorning, type TestApp } from '../../platform/testing/test-app.ts';
import { GivenVisits } from './given-visits.ts';
import { type Client, WorkingClinic } from './working-clinic.ts';

/** What most tests about visits begin with. */
export interface AtWork {
  readonly clinic: WorkingClinic;
  readonly given: GivenVisits;
  readonly client: Client;
  readonly mia: GivenPerson;
}

/** Monday morning again, in a clinic of its own with one client and with Mia, who works every day. */
export async function atWork(product: TestApp): Promise<AtWork> {
  product.clock.set(mondayMorning);
  const clinic = await WorkingClinic.open(product);
  const client = await clinic.aClient();
  return { clinic, given: new GivenVisits(clinic), client, mia: await clinic.aTherapist() };
}
