import { intakeSubmitted } from '@unbrace/shared/intake';
import { Cloud, CloudOff, CloudUpload } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Button, problemOf, ProblemNote } from '../../ui/index.ts';
import { t } from './intake.texts.ts';
import type { SaveQueue } from './save-queue.ts';

const icons = {
  saved: Cloud,
  waiting: CloudUpload,
  saving: CloudUpload,
  failed: CloudOff,
  refused: CloudOff,
};

/** Whether the clinic has what was answered so far. */
export function SaveNote({ queue, onSent }: { queue: SaveQueue; onSent: () => void }) {
  const state = useSyncExternalStore(queue.subscribe, queue.state);
  const Icon = icons[state];
  const sent = intakeSubmitted.is(problemOf(queue.error)) && (
    <Button tone="secondary" size="small" onPress={onSent}>
      {t('save.sent.do')}
    </Button>
  );
  return (
    <>
      <div className="flex min-h-9 items-center justify-between gap-2">
        <p role="status" className="flex items-center gap-1.5 text-sm text-ink-soft">
          <Icon aria-hidden className="size-4 shrink-0" />
          {t(`save.${state}`)}
        </p>
        {state === 'failed' && (
          <Button tone="quiet" size="small" onPress={() => void queue.flush()}>
            {t('save.retry')}
          </Button>
        )}
      </div>
      {state === 'refused' && <ProblemNote error={queue.error} actions={sent || undefined} />}
    </>
  );
}
