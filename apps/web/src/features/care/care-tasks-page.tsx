import { useQuery } from '@tanstack/react-query';
import { HeartHandshake } from 'lucide-react';
import { useState } from 'react';
import { Callout, EmptyState, PageHeader, ProblemNote, Skeleton } from '../../ui/index.ts';
import { CareTaskCard } from './care-task-card.tsx';
import { type CareTask, careTasksQuery } from './care.queries.ts';
import { t } from './care.texts.ts';
import { EndCareTaskDialog } from './end-care-task-dialog.tsx';

/** Whom the clinical lead gets back to after a red flag. */
export function CareTasksPage({ zone }: { zone: string }) {
  const tasks = useQuery(careTasksQuery);
  const [ending, setEnding] = useState<CareTask | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const items = tasks.data?.items ?? [];
  return (
    <>
      <PageHeader title={t('tasks.title')} lead={t('tasks.lead')} />
      {done !== null && <Callout live tone="good" title={done} />}
      <ProblemNote error={tasks.error} onRetry={() => void tasks.refetch()} />
      {tasks.isPending && <Skeleton label={t('tasks.list')} lines={8} />}
      {tasks.data && items.length === 0 && (
        <EmptyState icon={HeartHandshake} title={t('tasks.empty')}>
          {t('tasks.empty.text')}
        </EmptyState>
      )}
      {items.length > 0 && (
        <ul aria-label={t('tasks.list')} className="grid items-start gap-4 xl:grid-cols-2">
          {items.map((task) => (
            <li key={task.id}>
              <CareTaskCard task={task} zone={zone} onEnd={setEnding} />
            </li>
          ))}
        </ul>
      )}
      {ending && (
        <EndCareTaskDialog
          key={ending.id}
          task={ending}
          onClose={() => setEnding(null)}
          onDone={() => {
            setDone(t(`tasks.done.${ending.kind}`, { name: ending.recipient }));
            setEnding(null);
          }}
        />
      )}
    </>
  );
}
