import { beatEveryMs, liveEvents } from '@unbrace/shared/bookings';

export type LineState = 'opening' | 'live' | 'lost';

interface LineEvents {
  /** What changed, as the API tells it; null when something may have been missed, so that anything may have changed. */
  readonly onChange: (change: unknown) => void;
  readonly onState: (state: LineState) => void;
}

const firstRetryMs = 2_000;
const longestRetryMs = 30_000;

/**
 * Listens to a stream of the API until the answer is called. A page that nobody sees lets its line go, since a browser has few;
 * a line that fell silent, or was refused, is opened again, later each time.
 */
export function openLine(path: string, { onChange, onState }: LineEvents): () => void {
  let source: EventSource | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let wait = firstRetryMs;
  let wasOpen = false;

  const close = () => {
    source?.close();
    source = undefined;
    clearTimeout(retry);
    clearTimeout(silence);
  };
  const lose = () => {
    close();
    onState('lost');
    retry = setTimeout(open, wait);
    wait = Math.min(wait * 2, longestRetryMs);
  };
  const heard = () => {
    clearTimeout(silence);
    silence = setTimeout(lose, 2.5 * beatEveryMs);
  };
  const open = () => {
    close();
    const line = new EventSource(path);
    source = line;
    // A new line knows nothing of the one before; when the browser itself opens one again, it says where it stopped.
    let isNew = true;
    line.addEventListener(liveEvents.beat, () => {
      heard();
      wait = firstRetryMs;
      onState('live');
    });
    line.addEventListener('open', () => {
      heard();
      if (isNew && wasOpen) onChange(null);
      isNew = false;
      wasOpen = true;
    });
    line.addEventListener(liveEvents.changed, ({ data }: MessageEvent<string>) => {
      heard();
      onChange(JSON.parse(data));
    });
    line.addEventListener(liveEvents.missed, () => onChange(null));
    line.addEventListener('error', () => {
      onState('lost');
      if (line.readyState === EventSource.CLOSED) lose();
    });
  };
  const whenSeen = () => {
    if (document.hidden) close();
    else if (!source) open();
  };
  document.addEventListener('visibilitychange', whenSeen);
  if (!document.hidden) open();
  return () => {
    document.removeEventListener('visibilitychange', whenSeen);
    close();
  };
}
