import { z } from 'zod';
import {
  decisionOf,
  type Decision,
  EmergencyPanel,
  homeCareFor,
  homeCareKinds,
  services,
  Tier,
  type TriageOutcome,
} from '../triage/index.ts';

export const outcomeKinds = ['go', 'gentler', 'on_hold', 'stop'] as const;

/** What a client is shown after the safety check: advice in plain words, no rule and no disease. */
export const IntakeOutcome = z
  .object({
    tier: Tier,
    kind: z.enum(outcomeKinds),
    texts: z.array(z.string()),
    emergency: EmergencyPanel.nullable().meta({ description: 'Null: nothing that needs a number to call' }),
    limits: z.object({
      maxPressure: z.number().nullable(),
      maxMinutes: z.number().nullable(),
      services: z.array(z.enum(services)).meta({ description: 'The services that remain' }),
    }),
    next: z.string(),
    document: z
      .boolean()
      .meta({ description: 'A document of a clinician is asked for, or lets the next visit be booked' }),
    homeCare: z
      .array(z.enum(homeCareKinds))
      .meta({ description: 'What may be done at home; nothing while a visit waits or is stopped' }),
  })
  .meta({ id: 'IntakeOutcome' });
export type IntakeOutcome = z.infer<typeof IntakeOutcome>;

const shown: Record<Decision, { kind: IntakeOutcome['kind']; next: string }> = {
  proceed: { kind: 'go', next: 'All good. Choose a time, and a therapist is asked to come.' },
  adapt: {
    kind: 'gentler',
    next: 'We can come, with a gentler treatment. Your therapist reads what to take care of before accepting.',
  },
  hold: {
    kind: 'on_hold',
    next: 'Your visit waits until somebody from the clinic has spoken with you or has what is asked for above. You pay nothing until then.',
  },
  block: {
    kind: 'stop',
    next: 'Please see to this first. No visit is booked, and nothing is charged. You can ring the clinic and speak to a person.',
  },
};

/** The client's view of an outcome: the reasons that decided it, and what happens next. */
export function clientOutcome({ tier, findings, emergency, restrictions }: TriageOutcome): IntakeOutcome {
  const decision = decisionOf(tier);
  const deciding = findings.filter((finding) => decisionOf(finding.tier) === decision);
  const { maxPressure, maxMinutes, services: remaining } = restrictions;
  return {
    tier,
    ...shown[decision],
    texts: [...new Set(deciding.map(({ client }) => client))],
    emergency: emergency.show ? emergency : null,
    limits: { maxPressure, maxMinutes, services: remaining },
    document:
      decision === 'block' ||
      (decision === 'hold' && deciding.some(({ clearance }) => clearance.includes('DOC'))),
    // Who should be seen first should not press a sore back at home either.
    homeCare: decision === 'proceed' || decision === 'adapt' ? homeCareFor(restrictions) : [],
  };
}
