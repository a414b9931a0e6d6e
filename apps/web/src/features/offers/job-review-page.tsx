import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { PageWithout, TextLink } from '../../ui/index.ts';
import { ClosedOffer } from './closed-offer.tsx';
import { useIsOver } from './countdown.tsx';
import { JobReview } from './job-review.tsx';
import { offerQuery, type OfferReview, offersQuery } from './offers.queries.ts';
import { t } from './offers.texts.ts';

/** One job to accept or decline. */
export function JobReviewPage({ id }: { id: string }) {
  const offer = useQuery(offerQuery(id));
  const { data: listed, hasNextPage } = useInfiniteQuery(offersQuery);
  const isListed = listed && (hasNextPage || listed.items.some((item) => item.id === id));
  const { refetch } = offer;
  useEffect(() => {
    // It was open and is on the list no more: find out what became of it.
    if (isListed === false) void refetch();
  }, [isListed, refetch]);
  if (offer.data) return <ReviewOrOutcome offer={offer.data} />;
  return (
    <PageWithout
      lines={9}
      label={t('inbox.list')}
      error={offer.error}
      onRetry={() => void refetch()}
      back={<TextLink to="/work">{t('review.back')}</TextLink>}
    />
  );
}

function ReviewOrOutcome({ offer }: { offer: OfferReview }) {
  const isOver = useIsOver(offer.expiresAt);
  if (offer.state !== 'open') return <ClosedOffer offer={offer} state={offer.state} />;
  return isOver ? <ClosedOffer offer={offer} state="expired" /> : <JobReview offer={offer} />;
}
