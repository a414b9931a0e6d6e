import { type HoldSeconds, timerMoment } from '@unbrace/shared/triage';
import { Play, Square } from 'lucide-react';
import { Button } from '../../ui/index.ts';
import { clockText } from './clock-text.ts';
import { t } from './aftercare.texts.ts';

/** One step's timer: started and stopped by hand, told aloud when it is enough and when it is over. */
export function HoldTimer({
  title,
  timer,
  elapsed,
  isDisabled,
  onStart,
  onStop,
}: {
  title: string;
  timer: HoldSeconds;
  /** Seconds since this step began; null while it does not run. */
  elapsed: number | null;
  isDisabled: boolean;
  onStart: () => void;
  onStop: () => void;
}) {
  const moment = elapsed === null ? null : timerMoment(timer, elapsed);
  const isRunning = moment !== null && moment.phase !== 'done';
  return (
    <div className="flex flex-wrap items-center gap-3">
      {isRunning ? (
        <Button tone="secondary" onPress={onStop} icon={<Square aria-hidden className="size-4" />}>
          {t('timer.stop', { title })}
        </Button>
      ) : (
        <Button
          tone="secondary"
          isDisabled={isDisabled}
          onPress={onStart}
          icon={<Play aria-hidden className="size-4" />}
        >
          {t('timer.start', { title })}
        </Button>
      )}
      {isRunning && (
        <span aria-hidden className="font-display text-2xl tabular-nums">
          {clockText(moment.secondsLeft)}
        </span>
      )}
      <span role="status" className="text-sm font-semibold">
        {moment &&
          [
            timer.sides === 2 && isRunning
              ? t('timer.side', { side: moment.side, sides: timer.sides })
              : null,
            t(`timer.${moment.phase}`),
          ]
            .filter((text) => text !== null)
            .join(' · ')}
      </span>
    </div>
  );
}
