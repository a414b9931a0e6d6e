import type { Page } from '@playwright/test';
import { demoSignIn, read, signIn, signInAs } from './signed-in.ts';

interface Job {
  readonly id: string;
  readonly tier: string;
}

const gravestFirst = ['CLEARANCE_REQUIRED', 'MODIFY', 'NOTE', 'NONE'];
const gravity = ({ tier }: Job) => gravestFirst.indexOf(tier);

/** Signs in as the therapist of the demo whose job has most to say, and answers that job. */
export async function comeToGravestJob(page: Page): Promise<Job> {
  const { password } = await demoSignIn(page, 'therapist');
  await signInAs(page, 'admin');
  const therapists = await read<{ items: { email: string }[] }>(page, '/api/v1/therapists');
  const found: (Job & { email: string })[] = [];
  for (const { email } of therapists.items) {
    await signIn(page, email, password);
    const { items } = await read<{ items: Job[] }>(page, '/api/v1/offers');
    found.push(...items.map((job) => ({ ...job, email })));
  }
  const [gravest] = found.toSorted((one, other) => gravity(one) - gravity(other));
  if (!gravest) throw new Error('Nobody in the demo has a job to decide on.');
  await signIn(page, gravest.email, password);
  return gravest;
}
