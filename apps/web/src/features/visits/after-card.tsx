import { fromText } from '@unbrace/shared/kernel';
import { Callout, Card, DateTime, DefinitionList } from '../../ui/index.ts';
import type { Visit } from './visits.queries.ts';
import { t } from './visits.texts.ts';

/** How it went since, in the client's words, the newest first: what it means for the next time stands above it. */
export function AfterCard({ visit: { checkIns, timeZone } }: { visit: Visit }) {
  if (checkIns.length === 0) return null;
  return (
    <Card title={t('after.title')}>
      <div className="flex flex-col gap-6">
        {checkIns.map(({ at, tier, answers, reasons }) => (
          <section key={at} className="flex flex-col gap-3">
            <h3 className="text-sm font-semibold text-ink-soft">
              <DateTime at={fromText(at)} zone={timeZone} as="dateTime" />
            </h3>
            {reasons.map(({ text, atTable }) => (
              <Callout key={text} tone={tier === 'NOTE' ? 'info' : 'caution'} title={text}>
                <p>{atTable}</p>
              </Callout>
            ))}
            <DefinitionList items={answers.map(({ question, answer }) => [question, answer])} />
          </section>
        ))}
      </div>
    </Card>
  );
}
