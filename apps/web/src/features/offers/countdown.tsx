import { fromText } from '@unbrace/shared/kernel';
import { Timer } from 'lucide-react';
import { Badge, formatDuration, useNow } from '../../ui/index.ts';
import { t } from './offers.texts.ts';

const urgentMs = 15 * 60_000;

/** Whether the time to answer is over, on this device's clock; the server decides. */
export function useIsOver(expiresAt: string): boolean {
  return useNow(1_000) >= fromText(expiresAt);
}

/** How long the offer stays open. Not a live region: a screen reader would be interrupted every second. */
export function Countdown({ expiresAt }: { expiresAt: string }) {
  const left = fromText(expiresAt) - useNow(1_000);
  if (left <= 0) return <Badge tone="neutral">{t('offer.over')}</Badge>;
  return (
    <Badge tone={left < urgentMs ? 'caution' : 'neutral'} icon={Timer}>
      {t('offer.left', { time: formatDuration(left) })}
    </Badge>
  );
}
