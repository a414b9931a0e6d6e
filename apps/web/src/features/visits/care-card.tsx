import { CircleCheck } from 'lucide-react';
import { Callout, Card, DefinitionList } from '../../ui/index.ts';
import type { Visit } from './visits.queries.ts';
import { t } from './visits.texts.ts';

/** Each reason in full with what to do for it, worst first, and the limits of them all together. */
export function CareCard({ visit: { reasons, restrictions } }: { visit: Visit }) {
  const { maxPressure, maxMinutes, avoid, excludes } = restrictions;
  const limits = [
    [t('care.pressure'), maxPressure === null ? null : t('care.pressure.max', { max: maxPressure })],
    [t('care.minutes'), maxMinutes === null ? null : t('care.minutes.max', { max: maxMinutes })],
    [t('care.avoid'), avoid.length === 0 ? null : avoid.join(', ')],
    [t('care.excludes'), excludes.length === 0 ? null : excludes.join(', ')],
  ] as const;
  return (
    <Card title={t('care.title')}>
      {reasons.length === 0 && <p>{t('care.none')}</p>}
      <ul className="flex flex-col gap-3">
        {reasons.map(({ flagId, tier, text, atTable, mustAcknowledge }) => (
          <li key={flagId}>
            <Callout tone={tier === 'NOTE' ? 'info' : 'caution'} title={text}>
              <p>{atTable}</p>
              {mustAcknowledge && (
                <p className="flex items-center gap-1.5 text-xs font-medium">
                  <CircleCheck aria-hidden className="size-4 shrink-0" />
                  {t('care.must')}
                </p>
              )}
            </Callout>
          </li>
        ))}
      </ul>
      {limits.some(([, value]) => value !== null) && (
        <section aria-label={t('care.limits')} className="mt-3">
          <DefinitionList items={limits} />
        </section>
      )}
    </Card>
  );
}
