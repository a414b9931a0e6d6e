import {
  type Answers,
  answersToFacts,
  assumed,
  codesOf,
  type Day,
  type Questionnaire,
  questionnaireV1,
  recheckV1,
  urgentQuestions,
  visibleItems,
  withRecheck,
} from '@unbrace/shared/intake';
import {
  type Country,
  decisionOf,
  emergencyContacts,
  type EmergencyContact,
  ruleSet,
  type ThresholdChanges,
  tightenOnly,
  triage,
} from '@unbrace/shared/triage';

/** Advice that cannot wait for the form to be finished, or for the network. */
export interface Alarm {
  readonly tier: 'EMERGENCY' | 'URGENT_REFERRAL';
  readonly texts: readonly string[];
  readonly contacts: readonly EmergencyContact[];
  /** The questions whose answers raised it. */
  readonly itemIds: readonly string[];
}

export interface Watch {
  readonly alarm: Alarm | null;
  /** Why the emergency numbers stand beside the questions. */
  readonly panel: 'unsure' | 'words' | null;
}

/** Where and by which numbers: the clinic's own, so that the device says what the server will say. */
export interface Watched {
  readonly today: Day;
  readonly country: Country;
  /** What the clinic has tightened. */
  readonly thresholds: ThresholdChanges;
}

const urgent = urgentQuestions(questionnaireV1);

/**
 * Reads answers as they are given, on the person's own device. Only red flags count here: a blank is no finding while
 * the form is being filled, and the server's outcome remains the record.
 */
export function watchAnswers(
  answers: Answers,
  {
    definition,
    today,
    country,
    thresholds,
    context = 'intake',
  }: Watched & { definition: Questionnaire; context?: 'intake' | 'follow_up' },
): Watch {
  const { facts, evidence, freeTextAlerts } = answersToFacts(answers, {
    definition,
    visitDate: today,
    context,
  });
  const { findings } = triage(facts, { ruleSet, thresholds: tightenOnly(thresholds), country });
  const flags = findings.filter(({ tier }) => decisionOf(tier) === 'block');
  const unsure = visibleItems(definition, answers, today).some(
    (item) => item.emergency && codesOf(answers[item.id]).includes('unsure'),
  );
  const panel = freeTextAlerts.length > 0 ? 'words' : unsure ? 'unsure' : null;
  if (flags.length === 0) return { alarm: null, panel };
  const items = flags.flatMap((flag) =>
    flag.evidence.flatMap(({ fact }) => evidence[fact]?.map(({ itemId }) => itemId) ?? []),
  );
  return {
    panel,
    alarm: {
      tier: flags.some(({ tier }) => tier === 'EMERGENCY') ? 'EMERGENCY' : 'URGENT_REFERRAL',
      texts: [...new Set(flags.map(({ client }) => client))],
      contacts: emergencyContacts(country),
      itemIds: [...new Set(items)],
    },
  };
}

/** The same for the emergency questions asked again, before a visit or after it: that the back hurts is known. */
export function watchRecheck(
  answers: Answers,
  { form = recheckV1, ...watched }: Watched & { form?: Questionnaire },
): Watch {
  const given = { ...assumed, ...answers };
  if (form === recheckV1) return watchAnswers(given, { ...watched, definition: urgent });
  const definition = withRecheck(urgent, form);
  return watchAnswers(given, { ...watched, definition, context: 'follow_up' });
}
