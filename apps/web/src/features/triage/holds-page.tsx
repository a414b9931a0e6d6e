import { useInfiniteQuery } from '@tanstack/react-query';
import { ShieldCheck } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Callout, EmptyState, PageHeader, ProblemNote, ShowMore, Skeleton } from '../../ui/index.ts';
import { EndHoldDialog, type HoldToEnd } from './end-hold-dialog.tsx';
import { HoldCard } from './hold-card.tsx';
import { type Hold, holdsQuery } from './triage.queries.ts';
import { t } from './triage.texts.ts';

/** The clinical lead's queue; who of the desk may end calls has those of it that they may end. */
export function HoldsPage({
  isLead,
  documents,
  addDocument,
}: {
  isLead: boolean;
  documents?: ReactNode;
  /** For one that came by post. */
  addDocument?: (hold: Hold) => ReactNode;
}) {
  const holds = useInfiniteQuery(holdsQuery);
  const [ending, setEnding] = useState<HoldToEnd | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const items = holds.data?.items ?? [];
  const toJudge = items.filter(({ kind }) => kind !== 'INTAKE_PENDING');
  const pending = items.filter(({ kind }) => kind === 'INTAKE_PENDING');
  return (
    <>
      <PageHeader title={t('holds.title')} lead={t(isLead ? 'holds.lead' : 'holds.lead.calls')} />
      {/* Kept on the page, not a toast alone: the card that was decided on has just gone. */}
      {done !== null && <Callout live tone="good" title={done} />}
      <ProblemNote error={holds.error} onRetry={() => void holds.refetch()} />
      {holds.isPending && <Skeleton label={t('holds.list')} lines={8} />}
      {holds.data && !holds.hasNextPage && toJudge.length === 0 && (
        <EmptyState icon={ShieldCheck} title={t('holds.empty')}>
          {t(isLead ? 'holds.empty.text' : 'holds.empty.text.calls')}
        </EmptyState>
      )}
      {documents}
      <HoldList
        name={t('holds.list')}
        holds={toJudge}
        mayRefuse={isLead}
        addDocument={addDocument}
        onEnd={setEnding}
      />
      {pending.length > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="font-display text-xl font-medium">{t('holds.pending')}</h2>
          <p className="max-w-prose text-sm text-ink-soft">{t('holds.pending.text')}</p>
          <HoldList name={t('holds.pending')} holds={pending} mayRefuse={false} />
        </section>
      )}
      <ShowMore list={holds} />
      {ending && (
        <EndHoldDialog
          key={ending.hold.id + ending.outcome}
          {...ending}
          onClose={() => setEnding(null)}
          onDone={(said) => {
            setEnding(null);
            setDone(said);
          }}
        />
      )}
    </>
  );
}

function HoldList({
  name,
  holds,
  mayRefuse,
  addDocument,
  onEnd,
}: {
  name: string;
  holds: readonly Hold[];
  mayRefuse: boolean;
  addDocument?: ((hold: Hold) => ReactNode) | undefined;
  onEnd?: (ending: HoldToEnd) => void;
}) {
  if (holds.length === 0) return null;
  return (
    <ul aria-label={name} className="grid items-start gap-4 xl:grid-cols-2">
      {holds.map((hold) => (
        <li key={hold.id}>
          <HoldCard
            hold={hold}
            mayRefuse={mayRefuse}
            addDocument={hold.kind === 'DOC' && addDocument?.(hold)}
            {...(onEnd ? { onEnd } : {})}
          />
        </li>
      ))}
    </ul>
  );
}
