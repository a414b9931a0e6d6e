import { z } from 'zod';
import { problem } from '../kernel/index.ts';

export const thresholdLoosened = problem(
  'triage/threshold-loosened',
  422,
  'A clinic may tighten a threshold, never loosen it',
  z.object({ thresholds: z.array(z.string()) }),
);

export const notJson = problem('triage/not-json', 400, 'This line is not JSON');
