import { fromText } from '@unbrace/shared/kernel';
import { sessionMoment, techniqueNotes, watchFor } from '@unbrace/shared/triage';
import { Callout, Card } from '../../ui/index.ts';
import { useNow } from '../../ui/use-now.ts';
import type { Visit } from './visits.queries.ts';
import { t } from './visits.texts.ts';

/** The plan as the session's clock: what is due, what comes then, and when to ask whether all is well. */
export function NowCard({ visit: { state, plan, agreed } }: { visit: Visit }) {
  const now = useNow(5_000);
  if (state !== 'in_session' || !plan || !agreed) return null;
  const moment = sessionMoment(plan.blocks, Math.max(0, now - fromText(agreed.at)) / 60_000);
  if (!moment) return <Callout tone="info" title={t('now.over')} />;
  const { block, next, minutesLeft, isComfortCheck } = moment;
  const notes = techniqueNotes({ blocks: [block] }).flatMap((each) => each.notes);
  return (
    <Card title={t('now.title', { block: t(`plan.block.${block.kind}`) })}>
      <div className="flex flex-col gap-3">
        <p className="flex flex-wrap justify-between gap-x-4 text-sm text-ink-soft">
          <span className="tabular-nums">{t('now.left', { count: minutesLeft })}</span>
          {next && <span>{t('now.next', { block: t(`plan.block.${next.kind}`) })}</span>}
        </p>
        <ul className="flex list-disc flex-col gap-1 pl-5 text-sm">
          {[...block.numbers, ...notes].map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <div role="status">
          {isComfortCheck && (
            <Callout tone="caution" title={t('now.check')}>
              <p>{watchFor.text}</p>
            </Callout>
          )}
        </div>
      </div>
    </Card>
  );
}
