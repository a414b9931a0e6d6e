import { anatomyOf, techniqueNotes, watchFor } from '@unbrace/shared/triage';
import type { Visit } from './visits.queries.ts';
import { t } from './visits.texts.ts';

type Plan = NonNullable<Visit['plan']>;

/** The lists of a plan, each opened when it is its turn: the room, what to say, when to stop, what to do at home. */
export function PlanLists({ plan }: { plan: Plan }) {
  const { blocks, environment, consent, stopSigns, homeCare } = plan;
  const texts = (list: readonly Plan['consent'][number][]) => list.map(({ text }) => text);
  const how = techniqueNotes(plan).map(({ name, notes }) => `${name}: ${texts(notes).join('. ')}.`);
  const lists = [
    [t('plan.environment'), texts(environment)],
    [t('plan.consent'), texts(consent)],
    [t('plan.how'), [...how, `${watchFor.text}.`]],
    [t('plan.anatomy'), anatomyOf(blocks.flatMap(({ areas }) => areas))],
    [t('plan.stop-signs'), texts(stopSigns)],
    [t('plan.home-care'), homeCare.map(({ what, howLong }) => `${what}: ${howLong}`)],
  ] as const;
  return (
    <div className="flex flex-col divide-y divide-line border-y border-line">
      {lists.map(([title, lines]) => (
        <details key={title}>
          <summary className="flex min-h-11 cursor-pointer items-center font-semibold">{title}</summary>
          <ul className="flex list-disc flex-col gap-1 pb-3 pl-5 text-sm">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
