import type { ReactNode } from 'react';
import { buttonClasses } from '../../ui/button-classes.ts';
import { BottomBar, Callout, formatPhone, PageHeader } from '../../ui/index.ts';
import { telephone } from './emergency-numbers.tsx';
import type { Outcome } from './intake.queries.ts';
import { t } from './intake.texts.ts';

const tones = { go: 'good', gentler: 'info', on_hold: 'caution', stop: 'danger' } as const;

export type ResultTitles = Readonly<Record<Outcome['kind'], string>>;

/** What a recheck means for the visit, in plain words, and what to do next. */
export function RecheckResult({
  outcome,
  titles = {
    go: t('recheck.go'),
    gentler: t('recheck.gentler'),
    on_hold: t('recheck.on_hold'),
    stop: t('recheck.stop'),
  },
  clinicPhone,
  actions,
}: {
  outcome: Outcome;
  titles?: ResultTitles | undefined;
  clinicPhone: string | undefined;
  actions: ReactNode;
}) {
  const waits = outcome.kind === 'on_hold' || outcome.kind === 'stop';
  return (
    <>
      <PageHeader title={titles[outcome.kind]} lead={outcome.next} />
      {outcome.texts.length > 0 && (
        <Callout live tone={tones[outcome.kind]} title={t('outcome.why')}>
          <ul className="flex flex-col gap-2">
            {outcome.texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Callout>
      )}
      {waits && clinicPhone !== undefined && clinicPhone !== '' && (
        <a href={telephone(clinicPhone)} className={buttonClasses('secondary', 'large', true)}>
          {t('care.ask.do', { phone: formatPhone(clinicPhone) })}
        </a>
      )}
      <BottomBar>{actions}</BottomBar>
    </>
  );
}
