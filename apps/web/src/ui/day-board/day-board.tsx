import type { Instant, Interval } from '@unbrace/shared/kernel';
import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { BoardBlock, BoardLane as Lane } from './board.ts';
import { BoardHours, NowLine } from './board-grid.tsx';
import { BoardLane } from './board-lane.tsx';
import { t } from './day-board.texts.ts';
import { DayTable } from './day-table.tsx';
import { SegmentSample } from './segment.tsx';
import { useWidth } from '../use-width.ts';

export interface DayBoardProps {
  /** The stretch shown, such as 7:00 to 21:00 of the day in `zone`. */
  day: Interval;
  zone: string;
  lanes: readonly Lane[];
  unassigned?: readonly BoardBlock[];
  now?: Instant;
  onSelect?: (blockId: string) => void;
}

const views = ['board', 'table'] as const;
const kinds = ['drive', 'setup', 'treatment', 'tentative', 'pack-down', 'blocked'] as const;

/** A clinic's day: therapists down, time across. The table says the same in words, and comes first on a phone. */
export function DayBoard({ day, zone, lanes, unassigned = [], now, onSelect }: DayBoardProps) {
  const [view, setView] = useState<(typeof views)[number]>(() =>
    matchMedia('(min-width: 64rem)').matches ? 'board' : 'table',
  );
  const [hoursRef, width] = useWidth();
  const scale = { day, zone, width };
  const loose: Lane = {
    id: 'unassigned',
    name: t('unassigned'),
    note: t('unassigned.note', { count: unassigned.length }),
    blocks: unassigned,
  };
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        {view === 'board' ? <BoardLegend /> : <span />}
        <ViewSwitch view={view} onSwitch={setView} />
      </div>
      {view === 'table' ? (
        <DayTable lanes={[loose, ...lanes]} zone={zone} onSelect={onSelect} />
      ) : (
        <div
          role="region"
          aria-label={t('view.board')}
          tabIndex={0}
          className="max-h-[max(53rem,calc(100dvh-5rem))] overflow-auto rounded-card border border-line bg-surface [--lane-name:9rem] lg:[--lane-name:11rem]"
        >
          <div className="relative min-w-[68rem]">
            <BoardHours day={day} zone={zone} ref={hoursRef} />
            {unassigned.length > 0 && <BoardLane lane={loose} scale={scale} unassigned onSelect={onSelect} />}
            {lanes.map((lane) => (
              <BoardLane key={lane.id} lane={lane} scale={scale} onSelect={onSelect} />
            ))}
            <NowLine now={now} day={day} zone={zone} />
          </div>
        </div>
      )}
    </div>
  );
}

function BoardLegend() {
  return (
    <ul aria-label={t('legend')} className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-soft">
      {kinds.map((kind) => (
        <li key={kind} className="flex items-center gap-1.5">
          <SegmentSample kind={kind} />
          {t(kind)}
        </li>
      ))}
    </ul>
  );
}

function ViewSwitch({
  view,
  onSwitch,
}: {
  view: (typeof views)[number];
  onSwitch: (view: (typeof views)[number]) => void;
}) {
  return (
    <ToggleButtonGroup
      aria-label={t('view')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={(keys) => onSwitch(keys.has('table') ? 'table' : 'board')}
      className="flex rounded-full border border-line bg-sunken p-1"
    >
      {views.map((name) => (
        <ToggleButton
          key={name}
          id={name}
          className="min-h-9 cursor-pointer rounded-full px-4 text-sm font-semibold text-ink-soft data-selected:bg-raised data-selected:text-primary data-selected:shadow-card pointer-coarse:min-h-11"
        >
          {t(`view.${name}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
