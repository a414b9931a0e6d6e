import { Button } from 'react-aria-components';
import { Badge } from '../badge.tsx';
import { EmptyState } from '../empty-state.tsx';
import { formatTimeRange } from '@unbrace/shared/kernel';
import { Table } from '../table.tsx';
import { type BoardBlock, type BoardLane, mainOf, spanOf } from './board.ts';
import { t } from './day-board.texts.ts';

interface DayTableProps {
  lanes: readonly BoardLane[];
  zone: string;
  onSelect: ((blockId: string) => void) | undefined;
}

/** The board in words: every block a row, by time. */
export function DayTable({ lanes, zone, onSelect }: DayTableProps) {
  const rows = lanes
    .flatMap((lane) => lane.blocks.map((block) => ({ lane, block, from: spanOf(block).from })))
    .toSorted((a, b) => a.from - b.from);
  return (
    <Table
      caption={t('table.caption')}
      rows={rows}
      rowKey={({ block }) => block.id}
      empty={<EmptyState title={t('table.empty')} />}
      columns={[
        { id: 'time', name: t('column.time'), cell: ({ block }) => mainTime(block, zone) },
        {
          id: 'visit',
          name: t('column.visit'),
          rowHeader: true,
          cell: ({ block }) => <VisitName block={block} onSelect={onSelect} />,
        },
        { id: 'lane', name: t('column.lane'), cell: ({ lane }) => lane.name },
        { id: 'drive', name: t('column.drive'), cell: ({ block }) => driveBefore(block), align: 'end' },
        {
          id: 'status',
          name: t('column.status'),
          cell: ({ block: { status, late } }) => (
            <>
              {status && <Badge tone={status.tone}>{status.text}</Badge>}
              {late !== undefined && <Badge tone="danger">{t('late', { count: late })}</Badge>}
            </>
          ),
        },
      ]}
    />
  );
}

function VisitName({ block, onSelect }: { block: BoardBlock } & Pick<DayTableProps, 'onSelect'>) {
  const { id, title, note } = block;
  return (
    <>
      {onSelect ? (
        <Button
          onPress={() => onSelect(id)}
          className="min-h-6 cursor-pointer rounded-xs text-primary underline underline-offset-4"
        >
          {title}
        </Button>
      ) : (
        title
      )}
      {note !== undefined && <span className="block text-sm font-normal text-ink-soft">{note}</span>}
    </>
  );
}

function mainTime(block: BoardBlock, zone: string): string {
  const main = mainOf(block);
  return formatTimeRange(main.from, main.to, zone, 'time');
}

function driveBefore({ segments }: BoardBlock): string {
  const [first] = segments;
  if (first?.kind !== 'drive') return t('none');
  return t('minutes', { count: Math.round((first.to - first.from) / 60_000) });
}
