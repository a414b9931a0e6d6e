import { fromText } from '@unbrace/shared/kernel';
import { DayBoard } from '../../../ui/day-board/day-board.tsx';
import { cx, formatTime } from '../../../ui/index.ts';
import { boardOf } from './board-lanes.ts';
import type { Board } from './board.queries.ts';
import { ConflictList } from './conflict-list.tsx';
import { t } from './desk.texts.ts';

/** A day with what does not fit together in it. */
export function DayView({
  board,
  isOld,
  onOpen,
  onSelect,
}: {
  board: Board;
  /** The day before this one, shown until the wanted one is here. */
  isOld: boolean;
  onOpen: (bookingId: string) => void;
  onSelect: (blockId: string) => void;
}) {
  return (
    <div aria-busy={isOld} className={cx('flex min-w-0 flex-col gap-4', isOld && 'opacity-50')}>
      <ConflictList conflicts={board.conflicts} onOpen={onOpen} />
      <DayBoard {...boardOf(board)} onSelect={onSelect} />
      <p className="text-sm text-ink-soft">
        {t('board.updated', { time: formatTime(fromText(board.now), board.timeZone, 'time') })}
      </p>
    </div>
  );
}
