import type { Instant, Interval } from '@unbrace/shared/kernel';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { cx } from '../class-names.ts';
import type { BoardBlock, BoardLane as Lane } from './board.ts';
import { BoardHours, NowLine } from './board-grid.tsx';
import { BoardLane } from './board-lane.tsx';
import { BoardLegend } from './board-legend.tsx';
import { CarryLayer } from './carry-layer.tsx';
import { t } from './day-board.texts.ts';
import { DayTable } from './day-table.tsx';
import { type Carrying, useCarry } from './use-carry.ts';
import { useWidth } from '../use-width.ts';
import { type BoardView, ViewSwitch } from './view-switch.tsx';

export interface DayBoardProps {
  /** The stretch shown, such as 7:00 to 21:00 of the day in `zone`. */
  day: Interval;
  zone: string;
  lanes: readonly Lane[];
  unassigned?: readonly BoardBlock[];
  now?: Instant;
  onSelect?: (blockId: string) => void;
  /** Left out, nothing can be moved. */
  carrying?: Carrying | undefined;
}

/** The lane of what nobody has. */
export const looseLaneId = 'unassigned';

/** A clinic's day: therapists down, time across. The table says the same in words, and comes first on a phone. */
export function DayBoard({
  day,
  zone,
  lanes,
  unassigned = noBlocks,
  now,
  onSelect,
  carrying,
}: DayBoardProps) {
  const [view, setView] = useState<BoardView>(() =>
    matchMedia('(min-width: 64rem)').matches ? 'board' : 'table',
  );
  const [hoursRef, width] = useWidth();
  const { from, to } = day;
  const scale = useMemo(() => ({ day: { from, to }, zone, width }), [from, to, zone, width]);
  const loose: Lane = useMemo(
    () => ({
      id: looseLaneId,
      name: t('unassigned'),
      note: t('unassigned.note', { count: unassigned.length }),
      blocks: unassigned,
    }),
    [unassigned],
  );
  const [board, setBoard] = useState<HTMLElement | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const helpId = useId();
  const all = useMemo(() => [loose, ...lanes], [loose, lanes]);
  const { picked, held, paint, wasCarried } = useCarry({
    board,
    lanes: all,
    looseLaneId,
    scale,
    carrying,
  });
  const latest = useRef(onSelect);
  useEffect(() => {
    latest.current = onSelect;
  });
  // The same function for ever, so that a lane is drawn again only when its own day changed.
  const select = useCallback(
    (blockId: string) => {
      if (!wasCarried.current) latest.current?.(blockId);
    },
    [wasCarried],
  );
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        {view === 'board' ? <BoardLegend /> : <span />}
        <ViewSwitch view={view} onSwitch={setView} />
      </div>
      {view === 'table' ? (
        <DayTable lanes={all} zone={zone} onSelect={onSelect} />
      ) : (
        <>
          <div
            role="region"
            aria-label={t('view.board')}
            aria-describedby={carrying ? helpId : undefined}
            tabIndex={0}
            className="max-h-[max(53rem,calc(100dvh-5rem))] overflow-auto rounded-card border border-line bg-surface [--lane-name:9rem] lg:[--lane-name:11rem]"
          >
            <div
              ref={setBoard}
              className={cx(
                'relative min-w-[68rem] select-none',
                picked && '**:data-block:pointer-events-none',
              )}
            >
              <BoardHours day={day} zone={zone} ref={hoursRef} />
              {(unassigned.length > 0 || carrying) && (
                <BoardLane lane={loose} scale={scale} unassigned onSelect={select} />
              )}
              {lanes.map((lane) => (
                <BoardLane key={lane.id} lane={lane} scale={scale} onSelect={select} />
              ))}
              <NowLine now={now} day={day} zone={zone} />
              {picked && carrying && <CarryLayer {...{ picked, carrying, scale, held, paint, said }} />}
            </div>
          </div>
          {carrying && (
            <p id={helpId} className="text-sm text-ink-soft">
              {t('carry.help')}
            </p>
          )}
        </>
      )}
      <p ref={said} aria-live="assertive" className="sr-only" />
    </div>
  );
}

const noBlocks: readonly BoardBlock[] = [];
