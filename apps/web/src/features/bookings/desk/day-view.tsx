import { fromText, type Instant } from '@unbrace/shared/kernel';
import { useMemo, useState } from 'react';
import { DayBoard } from '../../../ui/day-board/day-board.tsx';
import { cx, formatTime, useNow } from '../../../ui/index.ts';
import { boardOf } from './board-lanes.ts';
import type { Board } from './board.queries.ts';
import { ConflictList } from './conflict-list.tsx';
import { t } from './desk.texts.ts';
import { LateList } from './late-list.tsx';
import { lateOnBoard } from './late-visits.ts';
import { useCarrying } from './use-carrying.ts';
import { useDrop } from './use-drop.tsx';

/** A day with what does not fit together in it. */
export function DayView({
  board: newest,
  readAt,
  isOld,
  onOpen,
  onSelect,
}: {
  board: Board;
  /** When it was read, by this device: its own clock only counts on from there. */
  readAt: Instant;
  /** The day before this one, shown until the wanted one is here. */
  isOld: boolean;
  onOpen: (bookingId: string) => void;
  onSelect: (blockId: string) => void;
}) {
  const [board, setBoard] = useState(newest);
  const names = useMemo(
    () => new Map(board.lanes.map(({ therapist }) => [therapist.id, therapist.name])),
    [board.lanes],
  );
  const { onDrop, dialog } = useDrop(board.timeZone, names);
  const { carrying, isHeld } = useCarrying(board, onDrop);
  // Nothing moves under a hand that carries something.
  if (!isHeld && board !== newest) setBoard(newest);
  const now = fromText(board.now) + Math.max(0, useNow(30_000) - readAt);
  return (
    <div aria-busy={isOld} className={cx('flex min-w-0 flex-col gap-4', isOld && 'opacity-50')}>
      <LateList late={lateOnBoard(board, now)} onOpen={onOpen} />
      <ConflictList conflicts={board.conflicts} onOpen={onOpen} />
      <DayBoard {...boardOf(board, now)} onSelect={onSelect} carrying={carrying} />
      <p className="text-sm text-ink-soft">
        {t('board.updated', { time: formatTime(fromText(board.now), board.timeZone, 'time') })}
      </p>
      {dialog}
    </div>
  );
}
