import { useInfiniteQuery } from '@tanstack/react-query';
import { Inbox } from 'lucide-react';
import { EmptyState, PageHeader, ProblemNote, ShowMore, Skeleton, TextLink } from '../../ui/index.ts';
import { OfferCard } from './offer-card.tsx';
import { offersQuery } from './offers.queries.ts';
import { t } from './offers.texts.ts';

/** A therapist's open offers, kept fresh while the page is in sight. */
export function InboxPage() {
  const offers = useInfiniteQuery(offersQuery);
  return (
    <>
      <PageHeader title={t('inbox.title')} lead={t('inbox.lead')} />
      <ProblemNote error={offers.error} onRetry={() => void offers.refetch()} />
      {offers.isPending && <Skeleton label={t('inbox.list')} lines={6} />}
      {offers.data?.items.length === 0 && (
        <EmptyState
          icon={Inbox}
          title={t('inbox.empty')}
          action={<TextLink to="/work/visits">{t('inbox.visits')}</TextLink>}
        >
          {t('inbox.empty.text')}
        </EmptyState>
      )}
      {offers.data && offers.data.items.length > 0 && (
        <ul aria-label={t('inbox.list')} className="flex flex-col gap-3">
          {offers.data.items.map((offer) => (
            <li key={offer.id}>
              <OfferCard offer={offer} />
            </li>
          ))}
        </ul>
      )}
      <ShowMore list={offers} />
    </>
  );
}
