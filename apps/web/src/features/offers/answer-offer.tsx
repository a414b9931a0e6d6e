import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useIdempotencyKey } from '../../api/idempotency-key.ts';
import { BottomBar, Button, toast } from '../../ui/index.ts';
import { AcceptProblem } from './accept-problem.tsx';
import { DeclineOfferDialog } from './decline-offer-dialog.tsx';
import { type OfferReview, useAcceptOffer } from './offers.queries.ts';
import { t } from './offers.texts.ts';
import { OtherAnswers } from './other-answers.tsx';

/** Yes or no. Yes waits until each item that must be known is ticked and none is left unopened. */
export function AnswerOffer({
  offer,
  ticked,
  unread,
}: {
  offer: OfferReview;
  ticked: ReadonlySet<string>;
  /** Reasons that have not been opened yet. */
  unread: number;
}) {
  const navigate = useNavigate();
  const accept = useAcceptOffer(offer.id, () => {
    toast({ title: t('review.accepted'), text: t('review.accepted.text') });
    void navigate({ to: '/work/visits/$id', params: { id: offer.bookingId } });
  });
  const { key, renew } = useIdempotencyKey();
  const [isDeclining, setIsDeclining] = useState(false);
  const must = offer.reasons.filter(({ mustAcknowledge }) => mustAcknowledge).map(({ flagId }) => flagId);
  const done = must.filter((flagId) => ticked.has(flagId));
  const isReady = done.length === must.length && unread === 0 && offer.withheldUntil === null;
  const progress = t('review.ticked', { done: done.length, count: must.length });
  const note =
    offer.withheldUntil !== null
      ? t('withheld.note')
      : unread === 0
        ? progress
        : t('review.unread', { count: unread });
  const take = () => accept.mutate({ acknowledged: done, version: offer.version, key }, { onError: renew });
  return (
    <>
      <AcceptProblem error={accept.error} offerId={offer.id} />
      <BottomBar
        note={
          <span className="-mt-3 -mb-2 flex min-h-9 items-center justify-between gap-2">
            <span id="accept-note">{isReady ? '' : note}</span>
            <OtherAnswers offer={offer} acknowledged={isReady ? done : null} />
          </span>
        }
      >
        <Button tone="secondary" size="large" onPress={() => setIsDeclining(true)}>
          {t('review.decline')}
        </Button>
        <Button
          size="large"
          isDisabled={!isReady}
          pending={accept.isPending}
          onPress={take}
          {...(isReady ? {} : { 'aria-describedby': 'accept-note' })}
        >
          {t('review.accept')}
        </Button>
      </BottomBar>
      <DeclineOfferDialog offerId={offer.id} isOpen={isDeclining} onOpenChange={setIsDeclining} />
    </>
  );
}
