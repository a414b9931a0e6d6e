import { fromText } from '@unbrace/shared/kernel';
import { useSession } from '../../../api/session.queries.ts';
import { Card, DateTime } from '../../../ui/index.ts';
import type { RulesView } from './rules.queries.ts';
import { t } from './rules.texts.ts';

/** Who set which numbers when, newest first. */
export function ThresholdHistory({ view }: { view: RulesView }) {
  const zone = useSession()?.clinic.timeZone ?? 'UTC';
  const meaningOf = new Map(view.thresholds.map(({ name, meaning }) => [name as string, meaning]));
  const words = (changes: RulesView['history'][number]['changes']) =>
    Object.entries(changes)
      .map(([name, value]) => `${meaningOf.get(name) ?? name}: ${value}`)
      .join('; ') || t('history.default');
  return (
    <Card title={t('history')}>
      {view.history.length === 0 && <p>{t('history.none')}</p>}
      <ul className="flex flex-col gap-2 text-sm">
        {view.history.map(({ version, at, who, changes }) => (
          <li key={version}>
            <DateTime at={fromText(at)} zone={zone} />
            {' · '}
            {t('history.line', { version, who, what: words(changes) })}
          </li>
        ))}
      </ul>
    </Card>
  );
}
