import { fromText } from '@unbrace/shared/kernel';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Callout, formatTime, useNow } from '../../ui/index.ts';
import { offerQuery, type OfferReview } from './offers.queries.ts';
import { t } from './offers.texts.ts';

/** Of several who are asked, one reads the reasons at a time: from when this one may, and the way to them. */
export function Withheld({ offer: { id, withheldUntil, timeZone } }: { offer: OfferReview }) {
  const queryClient = useQueryClient();
  const now = useNow(1_000);
  if (withheldUntil === null) return null;
  const until = fromText(withheldUntil);
  const isFree = until <= now;
  return (
    <Callout
      tone="info"
      title={isFree ? t('withheld.free') : t('withheld.title', { time: formatTime(until, timeZone, 'time') })}
      actions={
        isFree && (
          <Button
            size="small"
            tone="secondary"
            onPress={() => void queryClient.invalidateQueries({ queryKey: offerQuery(id).queryKey })}
          >
            {t('withheld.read')}
          </Button>
        )
      }
    />
  );
}
