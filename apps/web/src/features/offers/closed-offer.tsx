import { Callout, LinkButton, PageHeader } from '../../ui/index.ts';
import type { OfferReview } from './offers.queries.ts';
import { t } from './offers.texts.ts';

const titles = {
  accepted: t('review.taken'),
  declined: t('review.declined'),
  countered: t('review.countered'),
  expired: t('review.expired'),
  withdrawn: t('review.withdrawn'),
};

/** What became of an offer that can no longer be answered, and where to go. */
export function ClosedOffer({ offer, state }: { offer: OfferReview; state: keyof typeof titles }) {
  const isMine = state === 'accepted';
  return (
    <>
      <PageHeader title={t('offer.of', { service: offer.service, minutes: offer.minutes })} />
      <Callout
        live
        tone={isMine ? 'good' : 'info'}
        title={titles[state]}
        actions={
          <>
            {isMine && (
              <LinkButton to="/work/visits/$id" params={{ id: offer.bookingId }}>
                {t('review.taken.do')}
              </LinkButton>
            )}
            <LinkButton to="/work" tone="secondary">
              {t('review.back')}
            </LinkButton>
          </>
        }
      >
        <p>{isMine ? t('review.taken.text') : t('review.gone.text')}</p>
      </Callout>
    </>
  );
}
