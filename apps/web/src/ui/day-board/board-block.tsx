import type { Interval } from '@unbrace/shared/kernel';
import { Button } from 'react-aria-components';
import { cx } from '../class-names.ts';
import { formatTimeRange } from '../format-time.ts';
import { type BoardBlock as Block, type BoardSegment, spanOf } from './board.ts';
import { placeOf } from './board-scale.ts';
import { t } from './day-board.texts.ts';
import { segmentClasses, tentativeClasses } from './segment.tsx';

interface BoardBlockProps {
  block: Block;
  day: Interval;
  zone: string;
  onSelect: ((blockId: string) => void) | undefined;
}

/** A visit on the board: one control, its parts drawn in order and each said with its time. */
export function BoardBlock({ block, day, zone, onSelect }: BoardBlockProps) {
  const place = placeOf(spanOf(block), day);
  if (!place) return null;
  return (
    <Button
      onPress={() => onSelect?.(block.id)}
      style={{ left: `${place.left}%`, width: `${place.width}%` }}
      className="absolute inset-y-1 z-1 flex cursor-pointer rounded-md text-left data-focus-visible:z-2 data-hovered:shadow-float"
    >
      {block.segments.map((segment) => (
        <span
          key={segment.from}
          style={{ flexGrow: segment.to - segment.from }}
          className={cx(
            'min-w-0 basis-0 overflow-hidden last:rounded-r-md',
            segment.kind === 'treatment' && block.tentative ? tentativeClasses : segmentClasses[segment.kind],
          )}
        >
          {isMain(segment) && <BlockText block={block} />}
          <span className="sr-only">{said(segment, zone)}</span>
        </span>
      ))}
    </Button>
  );
}

function BlockText({ block: { title, note, status } }: { block: Block }) {
  return (
    <span className="flex h-full flex-col justify-center px-1 text-[0.6875rem] leading-[1.2]">
      <span className="truncate text-xs leading-[1.2] font-bold">{title} </span>
      {note !== undefined && <span className="line-clamp-2">{note} </span>}
      {status !== undefined && <span className="truncate font-semibold">{status.text} </span>}
    </span>
  );
}

const isMain = ({ kind }: BoardSegment) => kind === 'treatment' || kind === 'blocked';

function said({ kind, from, to }: BoardSegment, zone: string): string {
  return ` ${t('segment.said', { kind: t(kind), time: formatTimeRange(from, to, zone, 'time') })}. `;
}
