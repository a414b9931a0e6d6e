import { Button, EmptyState, formatDay, ProblemNote, Table, toast } from '../../ui/index.ts';
import { type Hours, useRemoveOverride } from './availability.queries.ts';
import { t } from './availability.texts.ts';
import { isStranding, StrandedQuestion } from './stranded-question.tsx';
import { hoursText } from './week.ts';

/** The dates that differ from the week. */
export function OverrideList({ hours }: { hours: Hours }) {
  const remove = useRemoveOverride(hours.therapistId);
  const removed = () => toast({ title: t('dates.removed') });
  return (
    <>
      <Table
        caption={t('tab.dates')}
        rows={hours.overrides}
        rowKey={({ date }) => date}
        empty={<EmptyState title={t('dates.empty')} />}
        columns={[
          {
            id: 'date',
            name: t('column.date'),
            rowHeader: true,
            cell: ({ date }) => formatDay(date, hours.timeZone, 'date'),
          },
          {
            id: 'hours',
            name: t('column.hours'),
            cell: ({ hours: spans }) => hoursText(spans, t('off'), hours.timeZone),
          },
          { id: 'note', name: t('column.note'), cell: ({ note }) => note },
          {
            id: 'actions',
            name: t('column.actions'),
            align: 'end',
            cell: ({ date }) => (
              <Button
                size="small"
                tone="quiet"
                aria-label={t('dates.remove.of', { date: formatDay(date, hours.timeZone, 'date') })}
                onPress={() => remove.mutate({ date }, { onSuccess: removed })}
              >
                {t('dates.remove')}
              </Button>
            ),
          },
        ]}
      />
      {!isStranding(remove.error) && <ProblemNote error={remove.error} />}
      <StrandedQuestion change={remove} zone={hours.timeZone} onDone={removed} />
    </>
  );
}
