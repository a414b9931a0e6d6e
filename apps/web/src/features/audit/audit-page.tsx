import { useInfiniteQuery } from '@tanstack/react-query';
import { fromText } from '@unbrace/shared/kernel';
import { useSession } from '../../api/session.queries.ts';
import { Button, DateTime, EmptyState, PageHeader, ProblemNote, Skeleton, Table } from '../../ui/index.ts';
import { auditQuery } from './audit.queries.ts';
import { t } from './audit.texts.ts';
import { wordsOf } from './words-of.ts';

/** Who did or saw what, the latest first. For the owner alone. */
export function AuditPage() {
  const log = useInfiniteQuery(auditQuery);
  const zone = useSession()?.clinic.timeZone ?? 'UTC';
  const lines = log.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {log.isPending && <Skeleton lines={10} label={t('title')} />}
      <ProblemNote error={log.error} onRetry={() => void log.refetch()} />
      {lines && (
        <Table
          caption={t('title')}
          rows={lines.map((line, number) => ({ ...line, number }))}
          rowKey={({ number }) => String(number)}
          empty={<EmptyState title={t('empty')} />}
          columns={[
            {
              id: 'at',
              name: t('column.at'),
              rowHeader: true,
              cell: ({ at }) => (
                <span className="whitespace-nowrap">
                  <DateTime at={fromText(at)} zone={zone} />
                </span>
              ),
            },
            { id: 'who', name: t('column.who'), cell: ({ who }) => who },
            { id: 'role', name: t('column.role'), cell: ({ role }) => wordsOf(role) },
            { id: 'action', name: t('column.action'), cell: ({ action }) => wordsOf(action) },
            {
              id: 'subject',
              name: t('column.subject'),
              cell: ({ subjectKind, subjectId }) => (
                <>
                  {wordsOf(subjectKind)}{' '}
                  <span className="font-mono text-xs break-all text-ink-soft">{subjectId}</span>
                </>
              ),
            },
            { id: 'address', name: t('column.address'), cell: ({ address }) => address },
          ]}
        />
      )}
      {log.hasNextPage && (
        <div>
          <Button tone="secondary" pending={log.isFetchingNextPage} onPress={() => void log.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </>
  );
}
