import { fromText } from '@unbrace/shared/kernel';
import { Button, DateTime, EmptyState, formatTimeRange, ProblemNote, Table, toast } from '../../ui/index.ts';
import { type Hours, useFreeTime } from './availability.queries.ts';
import { t } from './availability.texts.ts';

export function BlockedList({ hours: { blocked, timeZone } }: { hours: Hours }) {
  const free = useFreeTime();
  const freed = () => toast({ title: t('free.done') });
  return (
    <>
      <Table
        caption={t('tab.blocked')}
        rows={blocked}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('block.empty')} />}
        columns={[
          {
            id: 'time',
            name: t('column.hours'),
            rowHeader: true,
            cell: ({ startsAt, endsAt }) => (
              <DateTime at={fromText(startsAt)} until={fromText(endsAt)} zone={timeZone} />
            ),
          },
          { id: 'note', name: t('column.note'), cell: ({ note }) => note },
          {
            id: 'actions',
            name: t('column.actions'),
            align: 'end',
            cell: ({ id, startsAt, endsAt }) => (
              <Button
                size="small"
                tone="quiet"
                aria-label={t('free.of', {
                  time: formatTimeRange(fromText(startsAt), fromText(endsAt), timeZone, 'dateTime'),
                })}
                onPress={() => free.mutate(id, { onSuccess: freed })}
              >
                {t('free.do')}
              </Button>
            ),
          },
        ]}
      />
      <ProblemNote error={free.error} />
    </>
  );
}
