import type { Page } from '@playwright/test';
import { demoSignIn, read, signIn, signInAs } from './signed-in.ts';

interface Job {
  readonly id: string;
  readonly tier: string;
}

const isFlagged = ({ tier }: Job) => tier === 'CLEARANCE_REQUIRED' || tier === 'MODIFY';

/** Signs in as the first therapist of the demo with a job that has flags, else as the one with any job; answers the job. */
export async function comeToFlaggedJob(page: Page): Promise<Job> {
  const { email: first, password } = await demoSignIn(page, 'therapist');
  await signInAs(page, 'admin');
  const therapists = await read<{ items: { email: string }[] }>(page, '/api/v1/therapists');
  let plain: { job: Job; email: string } | undefined;
  for (const email of new Set([first, ...therapists.items.map((each) => each.email)])) {
    await signIn(page, email, password);
    const { items } = await read<{ items: Job[] }>(page, '/api/v1/offers');
    const flagged = items.find(isFlagged);
    if (flagged) return flagged;
    const [any] = items;
    if (any) plain ??= { job: any, email };
  }
  if (!plain) throw new Error('Nobody in the demo has a job to decide on.');
  await signIn(page, plain.email, password);
  return plain.job;
}
