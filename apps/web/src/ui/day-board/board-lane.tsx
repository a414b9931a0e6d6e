import type { Interval } from '@unbrace/shared/kernel';
import { memo } from 'react';
import { Toolbar } from 'react-aria-components';
import { cx } from '../class-names.ts';
import { BoardBlock } from './board-block.tsx';
import { type BoardLane as Lane, spanOf } from './board.ts';
import { type BoardScale, placeOf, stackRows } from './board-scale.ts';

interface BoardLaneProps {
  lane: Lane;
  scale: BoardScale;
  unassigned?: boolean;
  onSelect: ((blockId: string) => void) | undefined;
}

/** One therapist's day. Tab goes from lane to lane, the arrow keys from visit to visit within one. */
export const BoardLane = memo(function BoardLane({
  lane,
  scale,
  unassigned = false,
  onSelect,
}: BoardLaneProps) {
  const rows = stackRows(lane.blocks.map((block) => ({ ...spanOf(block), block })));
  return (
    <div data-lane={lane.id} data-name={lane.name} className="flex border-b border-line last:border-b-0">
      <div
        className={cx(
          'sticky left-0 z-10 flex w-(--lane-name) shrink-0 flex-col justify-center border-r border-line px-3 py-2',
          unassigned ? 'bg-caution-soft text-caution-ink' : 'bg-surface',
        )}
      >
        <span title={lane.name} className="line-clamp-2 text-sm leading-tight font-semibold wrap-anywhere">
          {lane.name}
        </span>
        {lane.note !== undefined && (
          <span className={cx('truncate text-xs', !unassigned && 'text-ink-soft')}>{lane.note}</span>
        )}
      </div>
      <Toolbar aria-label={lane.name} className="relative min-h-16 flex-1">
        <Hours hours={lane.hours} day={scale.day} />
        {(rows.length === 0 ? [[]] : rows).map((row, index) => (
          <div key={index} className="relative h-16">
            {row.map(({ block }) => (
              <BoardBlock key={block.id} block={block} scale={scale} onSelect={onSelect} />
            ))}
          </div>
        ))}
      </Toolbar>
    </div>
  );
});

function Hours({ hours, day }: { hours: readonly Interval[] | undefined; day: Interval }) {
  if (!hours) return null;
  return (
    <div aria-hidden className="absolute inset-0 bg-sunken">
      {hours.map((stretch) => {
        const place = placeOf(stretch, day);
        return (
          place && (
            <span
              key={stretch.from}
              style={{ left: `${place.left}%`, width: `${place.width}%` }}
              className="absolute inset-y-0 bg-surface"
            />
          )
        );
      })}
    </div>
  );
}
