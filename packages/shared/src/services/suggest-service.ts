import type { Answers } from '../intake/answers.ts';
import type { ServiceStyle } from './services.contract.ts';

/** What kind of visit fits what was said, and why; the client chooses freely among what the safety check leaves. */
export interface ServiceSuggestion {
  readonly style: ServiceStyle;
  readonly reason: string;
}

/** Said with every suggestion, before anything is booked (S0-003, S0-023). */
export const expectation =
  'Backs answer differently: it may help at once, over a few visits, or too little. Deeper is not better: the right pressure is the one that your back lets in.';

const chronicSince = 84;

const codesOf = (answers: Answers, id: string): readonly string[] =>
  answers[id]?.kind === 'choice' ? answers[id].codes : [];

/** Whole days since the pain began; 0 where no day is known. */
function daysSince(answers: Answers, today: string): number {
  const since = answers['pain-since'];
  if (since?.kind !== 'date') return 0;
  const began = Date.parse(since.date);
  return Number.isNaN(began) ? 0 : Math.max(0, (Date.parse(today) - began) / 86_400_000);
}

/**
 * The first that fits, gentlest reason first: pregnancy, stress or wish for calm, then deep tissue only for a back that has
 * been tight for three months and is neither sore to touch nor locked up, then remedial for a specific issue. Null where
 * the safety check leaves none of it.
 */
export function suggestService(
  answers: Answers,
  today: string,
  remaining: readonly string[],
): ServiceSuggestion | null {
  const fitting = reasons(answers, today).find(({ style }) => remaining.includes(style));
  return fitting ?? null;
}

function reasons(answers: Answers, today: string): ServiceSuggestion[] {
  const history = codesOf(answers, 'pain-history');
  const triggers = codesOf(answers, 'pain-trigger');
  const goals = codesOf(answers, 'goal');
  const qualities = codesOf(answers, 'pain-quality');
  const hurts = answers['body-map']?.kind === 'bodymap' && answers['body-map'].areas.length > 0;
  const isReactive = history.includes('tender') || history.includes('locked-up');
  const isTight =
    qualities.includes('stiff') && qualities.every((each) => each === 'stiff' || each === 'dull');
  const suggestions: (ServiceSuggestion | false)[] = [
    codesOf(answers, 'pregnancy').includes('pregnant') && {
      style: 'pregnancy',
      reason: 'It is made for a pregnancy: on the side, and light.',
    },
    (history.includes('stress') || goals.includes('relax')) && {
      style: 'relaxation',
      reason: 'You said that stress plays a part, or that you want to relax: a calmer style suits that.',
    },
    isReactive && {
      style: 'relaxation',
      reason: 'Your back is sensitive just now: gentle work calms it, strong work can stir it up.',
    },
    hurts &&
      triggers.includes('sport') && {
        style: 'sports',
        reason: 'It came with training: sports massage goes by what you train.',
      },
    hurts &&
      isTight &&
      !isReactive &&
      daysSince(answers, today) >= chronicSince && {
        style: 'deep_tissue',
        reason:
          'It has been tight for months and is not sore to touch: slower work on deeper layers may suit it.',
      },
    hurts && {
      style: 'remedial',
      reason: 'You named one place or cause: remedial massage looks at it and adapts to what it finds.',
    },
    { style: 'relaxation', reason: 'Nothing hurts in particular: a whole, calm massage suits that.' },
  ];
  return suggestions.filter((each) => each !== false);
}
