import { z } from 'zod';
import type { Restrictions } from '../triage.contract.ts';
import { homeCareFor, homeCareGuides } from './home-care-steps.ts';
import { rangeText } from './seed-number.ts';

export const HomeCareStep = z
  .object({ what: z.string(), howLong: z.string(), source: z.string() })
  .meta({ id: 'HomeCareStep', description: 'One thing to do at home, and for how long' });
export type HomeCareStep = z.infer<typeof HomeCareStep>;

/** What fits this client at home, as the therapist's plan lists it; the client's own page has the timers. */
export function homeCare(limits: Restrictions): HomeCareStep[] {
  return homeCareFor(limits).map((kind) => {
    const { title, hold, repeats, sides, source } = homeCareGuides[kind];
    const lasts = [hold, repeats].flatMap((number) => (number ? rangeText(number) : [])).join(', ');
    return { what: title, howLong: sides === 2 ? `${lasts} a side` : lasts, source };
  });
}
