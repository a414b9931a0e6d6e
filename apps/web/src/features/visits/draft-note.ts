import type { VisitNote } from '@unbrace/shared/visits';
import { bodyRegions } from '@unbrace/shared/intake';
import { techniqueNotes } from '@unbrace/shared/triage';
import type { Visit } from './visits.queries.ts';
import { t } from './visits.texts.ts';

const longest = 2_000;

/**
 * A note to begin with: what was said of the pain, what was flagged, which limits held. What was found at the table and
 * what comes next is the therapist's to write; the pressure is what they used, never what was allowed.
 */
export function draftNote({
  answers,
  reasons,
  restrictions,
  plan = null,
}: Pick<Visit, 'answers' | 'reasons' | 'restrictions'> & Partial<Pick<Visit, 'plan'>>): VisitNote {
  const { maxPressure, maxMinutes, avoid, excludes } = restrictions;
  // The form's second section is about what hurts; the first is about the person.
  const [, aboutPain] = [...new Set(answers.map(({ section }) => section))];
  const said = answers.filter(({ section }) => section === aboutPain);
  const limits = [
    ...(maxPressure === null
      ? []
      : [`${t('care.pressure').toLowerCase()} ${t('care.pressure.max', { max: maxPressure })}`]),
    ...(maxMinutes === null ? [] : [t('care.minutes.max', { max: maxMinutes })]),
    ...avoid.map((what) => `${t('care.avoid').toLowerCase()} ${what}`),
    ...excludes.map((what) => `${t('word.no')} ${what}`),
  ];
  return {
    subjective: said
      .map(({ question, answer }) => `${question} ${answer}`)
      .join('\n')
      .slice(0, longest),
    objective: plan ? foundAndDone(plan).slice(0, longest) : '',
    assessment:
      reasons.length === 0
        ? ''
        : t('note.flagged', { flags: reasons.map(({ text }) => text).join(' ') }).slice(0, longest),
    plan: limits.length === 0 ? '' : t('note.limits', { limits: limits.join('; ') }).slice(0, longest),
    pressureUsed: null,
  };
}

/** What to look for, left open, and what was planned, to be struck out where it was not done. */
function foundAndDone(plan: NonNullable<Visit['plan']>): string {
  const areas = [...new Set(plan.blocks.flatMap((block) => block.areas))].map(
    (area) => bodyRegions[area].label,
  );
  return [
    t('note.moves'),
    t('note.restricted'),
    t('note.felt'),
    t('note.pattern'),
    t('note.worked', { areas: areas.join(', ') }),
    t('note.techniques', {
      names: techniqueNotes(plan)
        .map(({ name }) => name)
        .join(', '),
    }),
    t('note.product', { product: plan.products.use }),
  ].join('\n');
}
