import type { BoardBlock } from './board.ts';
import { fitName } from './fit-name.ts';
import { t } from './day-board.texts.ts';
import { textWidth } from './text-width.ts';

const family = '"Inter Variable", system-ui, sans-serif';

/** Who, where and how far, as long as the room allows; read out in full. */
export function BlockText({ block, room }: { block: BoardBlock; room: number }) {
  const { title, note, status, segments, late } = block;
  const behind = late === undefined ? undefined : t('late', { count: late });
  const isPerson = segments.some(({ kind }) => kind === 'treatment');
  const fitsName = (text: string) => textWidth(text, `700 12px ${family}`) <= room;
  const fitsStatus = (text: string) => textWidth(text, `600 11px ${family}`) <= room;
  const shown = status && [status.text, status.short ?? status.text].find(fitsStatus);
  return (
    <>
      <span className="sr-only">{[title, note, status?.text, behind].filter(Boolean).join(', ')}. </span>
      <span aria-hidden className="flex h-full flex-col justify-center px-1 text-[0.6875rem] leading-[1.2]">
        {isPerson ? (
          <span className="truncate text-xs leading-[1.2] font-bold">{fitName(title, fitsName)}</span>
        ) : (
          <span className="line-clamp-3 font-bold wrap-anywhere">{title}</span>
        )}
        {note !== undefined && <span className={/\s/u.test(note) ? 'line-clamp-2' : 'truncate'}>{note}</span>}
        {behind !== undefined && (
          <span className="truncate rounded-xs bg-danger px-1 font-bold text-on-danger">{behind}</span>
        )}
        {status && behind === undefined && (
          <span className="truncate font-semibold">{shown ?? status.short ?? status.text}</span>
        )}
      </span>
    </>
  );
}
