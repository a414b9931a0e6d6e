import { fromText } from '@unbrace/shared/kernel';
import { DayBoard } from '../../../ui/day-board/day-board.tsx';
import { formatTime } from '../../../ui/index.ts';
import { boardOf } from './board-lanes.ts';
import type { Board } from './board.queries.ts';
import { ConflictList } from './conflict-list.tsx';
import { t } from './desk.texts.ts';

/** A day with what does not fit together in it. */
export function DayView({
  board,
  onOpen,
  onSelect,
}: {
  board: Board;
  onOpen: (bookingId: string) => void;
  onSelect: (blockId: string) => void;
}) {
  return (
    <>
      <ConflictList conflicts={board.conflicts} onOpen={onOpen} />
      <DayBoard {...boardOf(board)} onSelect={onSelect} />
      <p className="text-sm text-ink-soft">
        {t('board.updated', { time: formatTime(fromText(board.now), board.timeZone, 'time') })}
      </p>
    </>
  );
}
