import { useQuery } from '@tanstack/react-query';
import { Callout, PageHeader, ProblemNote, Skeleton, Tabs } from '../../../ui/index.ts';
import { RuleTable } from './rule-table.tsx';
import { rulesQuery } from './rules.queries.ts';
import { t } from './rules.texts.ts';
import { SignOffs } from './sign-offs.tsx';
import { ThresholdsForm } from './thresholds-form.tsx';
import { ThresholdHistory } from './threshold-history.tsx';
import { TryFacts } from './try-facts.tsx';

/** The rules for who answers for them: what they say, from where, with which numbers, signed off by whom. */
export function RulesPage() {
  const rules = useQuery(rulesQuery);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Callout tone="caution" title={t('notAdvice')}>
        <p>{t('notAdvice.text')}</p>
      </Callout>
      {rules.isPending && <Skeleton lines={10} label={t('title')} />}
      <ProblemNote error={rules.error} onRetry={() => void rules.refetch()} />
      {rules.data && (
        <>
          <p className="text-sm text-ink-soft">
            {t('version', { rules: rules.data.ruleSetVersion, numbers: rules.data.thresholdsVersion })}{' '}
            {!rules.data.signOffs.some(({ isCurrent }) => isCurrent) && t('signed.none')}
          </p>
          <Tabs
            label={t('tabs')}
            tabs={[
              { id: 'rules', name: t('tab.rules'), panel: <RuleTable rules={rules.data.items} /> },
              {
                id: 'thresholds',
                name: t('tab.thresholds'),
                panel: (
                  <div className="flex flex-col gap-6">
                    <ThresholdsForm key={rules.data.thresholdsVersion} view={rules.data} />
                    <ThresholdHistory view={rules.data} />
                  </div>
                ),
              },
              { id: 'try', name: t('tab.try'), panel: <TryFacts /> },
            ]}
          />
          <SignOffs view={rules.data} />
        </>
      )}
    </>
  );
}
