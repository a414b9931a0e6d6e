import { fromText } from '@unbrace/shared/kernel';
import { Button, DateTime, EmptyState, formatTime, ProblemNote, Table, toast } from '../../ui/index.ts';
import { type Hours, useRemoveLeave } from './availability.queries.ts';
import { t } from './availability.texts.ts';

export function LeaveList({ hours: { leave, timeZone, therapistId } }: { hours: Hours }) {
  const remove = useRemoveLeave(therapistId);
  const removed = () => toast({ title: t('leave.removed') });
  return (
    <>
      <Table
        caption={t('tab.leave')}
        rows={leave}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('leave.empty')} />}
        columns={[
          {
            id: 'from',
            name: t('column.from'),
            rowHeader: true,
            cell: ({ startsAt }) => <DateTime at={fromText(startsAt)} zone={timeZone} />,
          },
          {
            id: 'to',
            name: t('column.to'),
            cell: ({ endsAt }) => <DateTime at={fromText(endsAt)} zone={timeZone} />,
          },
          { id: 'note', name: t('column.note'), cell: ({ note }) => note },
          {
            id: 'actions',
            name: t('column.actions'),
            align: 'end',
            cell: ({ id, startsAt }) => (
              <Button
                size="small"
                tone="quiet"
                aria-label={t('dates.remove.of', { date: formatTime(fromText(startsAt), timeZone, 'date') })}
                onPress={() => remove.mutate(id, { onSuccess: removed })}
              >
                {t('dates.remove')}
              </Button>
            ),
          },
        ]}
      />
      <ProblemNote error={remove.error} />
    </>
  );
}
