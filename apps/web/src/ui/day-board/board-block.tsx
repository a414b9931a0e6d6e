import { formatTimeRange, type Interval } from '@unbrace/shared/kernel';
import { Button } from 'react-aria-components';
import { cx } from '../class-names.ts';
import { Tooltip } from '../tooltip.tsx';
import { BlockText } from './block-text.tsx';
import { type BoardBlock as Block, type BoardSegment, mainOf, spanOf } from './board.ts';
import { type BoardScale, placeOf } from './board-scale.ts';
import { t } from './day-board.texts.ts';
import { segmentClasses, tentativeClasses } from './segment.tsx';

interface BoardBlockProps {
  block: Block;
  scale: BoardScale;
  onSelect: ((blockId: string) => void) | undefined;
}

/** A visit on the board: one control, its parts drawn in order and each said with its time. */
export function BoardBlock({ block, scale, onSelect }: BoardBlockProps) {
  const { day, zone, width } = scale;
  const place = placeOf(spanOf(block), day);
  if (!place) return null;
  const main = mainOf(block);
  return (
    <Tooltip text={<BlockTip block={block} main={main} zone={zone} />}>
      <Button
        data-block={block.id}
        onPress={() => onSelect?.(block.id)}
        style={{ left: `${place.left}%`, width: `${place.width}%` }}
        className="absolute inset-y-1 z-1 flex cursor-pointer rounded-md text-left data-focus-visible:z-2 hovered:shadow-float"
      >
        {block.segments.map((segment) => (
          <span
            key={segment.from}
            style={{ flexGrow: segment.to - segment.from }}
            className={cx(
              'min-w-0 basis-0 overflow-hidden last:rounded-r-md',
              segment.kind === 'treatment' && block.tentative
                ? tentativeClasses
                : segmentClasses[segment.kind],
            )}
          >
            {isMain(segment) && <BlockText block={block} room={roomOf(segment, day, width)} />}
            <span className="sr-only">{said(segment, zone)}</span>
          </span>
        ))}
      </Button>
    </Tooltip>
  );
}

/** Everything in full, for who points at the block. */
function BlockTip({ block, main, zone }: { block: Block; main: Interval; zone: string }) {
  const { title, note, status, late } = block;
  return (
    <>
      <span className="block font-bold">{title}</span>
      <span className="block tabular-nums">{formatTimeRange(main.from, main.to, zone, 'time')}</span>
      {note !== undefined && <span className="block">{note}</span>}
      {late !== undefined && <span className="block font-semibold">{t('late', { count: late })}</span>}
      {status !== undefined && <span className="block font-semibold">{status.text}</span>}
    </>
  );
}

const isMain = ({ kind }: BoardSegment) => kind === 'treatment' || kind === 'blocked';

/** Pixels for the words in a segment: without its edges, and a little less than that. */
function roomOf({ from, to }: Interval, day: Interval, width: number): number {
  return (width * (to - from)) / (day.to - day.from) - 14;
}

function said({ kind, from, to }: BoardSegment, zone: string): string {
  return ` ${t('segment.said', { kind: t(kind), time: formatTimeRange(from, to, zone, 'time') })}. `;
}
