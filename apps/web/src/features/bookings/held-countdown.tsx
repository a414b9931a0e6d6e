import { fromText } from '@unbrace/shared/kernel';
import { Hourglass } from 'lucide-react';
import { useNow } from '../../ui/use-now.ts';
import { t } from './bookings.texts.ts';

/** How long a kept time stays kept. Announced by the minute, not by the second. */
export function HeldCountdown({ until }: { until: string }) {
  const left = fromText(until) - useNow(1_000);
  const minutes = Math.max(0, Math.floor(left / 60_000));
  const seconds = Math.max(0, Math.floor(left / 1_000) % 60);
  return (
    <p className="flex items-center gap-2 font-medium" role="timer">
      <Hourglass aria-hidden className="size-4 text-primary" />
      <span className="tabular-nums">
        {t('held.left', { left: `${minutes}:${String(seconds).padStart(2, '0')}` })}
      </span>
    </p>
  );
}
