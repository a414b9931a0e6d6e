import { CalendarClock, MessageCircleQuestion } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/index.ts';
import { AskDialog } from './ask-dialog.tsx';
import { CounterDialog } from './counter-dialog.tsx';
import type { OfferReview } from './offers.queries.ts';
import { t } from './offers.texts.ts';

/** Neither yes nor no: another time, or a question first. */
export function OtherAnswers({ offer, acknowledged }: { offer: OfferReview; acknowledged: string[] | null }) {
  const [open, setOpen] = useState<'time' | 'ask' | null>(null);
  const close = () => setOpen(null);
  return (
    <span className="flex shrink-0 gap-1">
      <Button tone="quiet" size="small" onPress={() => setOpen('time')}>
        <CalendarClock aria-hidden className="size-4" />
        {t('review.other-time')}
      </Button>
      {offer.question === null && (
        <Button tone="quiet" size="small" onPress={() => setOpen('ask')}>
          <MessageCircleQuestion aria-hidden className="size-4" />
          {t('review.ask')}
        </Button>
      )}
      {open === 'time' && <CounterDialog offer={offer} acknowledged={acknowledged} onClose={close} />}
      {open === 'ask' && <AskDialog offerId={offer.id} onClose={close} />}
    </span>
  );
}
