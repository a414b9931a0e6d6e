import { fromText } from '@unbrace/shared/kernel';
import { DateTime } from '../../ui/index.ts';
import type { Visit } from './visits.queries.ts';
import { t } from './visits.texts.ts';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What was changed in the plan, when, and why it went above a cap. */
export function PlanEdits({ edits }: { edits: NonNullable<Visit['plan']>['edits'] }) {
  if (edits.length === 0) return null;
  return (
    <section aria-label={t('plan.edits')} className="text-sm">
      <h3 className="font-semibold">{t('plan.edits')}</h3>
      <ul className="flex flex-col gap-1">
        {edits.map(({ revision, at, aboveCap, reason }) => (
          <li key={revision} className="wrap-anywhere">
            <DateTime at={fromText(at)} zone={zone} as="dateTime" />
            {': '}
            {aboveCap ? t('plan.edit.above', { reason: reason ?? '' }) : t('plan.edit.free')}
          </li>
        ))}
      </ul>
    </section>
  );
}
