import type { Visit } from './visits.queries.ts';
import { t } from './visits.texts.ts';

type Plan = NonNullable<Visit['plan']>;

/** The lists of a plan, each opened when it is its turn: the room, what to say, when to stop, what to do at home. */
export function PlanLists({ plan: { environment, consent, stopSigns, homeCare } }: { plan: Plan }) {
  const texts = (list: Plan['consent']) => list.map(({ text }) => text);
  const lists = [
    [t('plan.environment'), texts(environment)],
    [t('plan.consent'), texts(consent)],
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
