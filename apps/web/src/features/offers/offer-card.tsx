import { fromText } from '@unbrace/shared/kernel';
import { Car, ChevronRight } from 'lucide-react';
import { DateTime, Money, RouteLink } from '../../ui/index.ts';
import { Countdown } from './countdown.tsx';
import { driveText } from './drive.ts';
import type { Offer } from './offers.queries.ts';
import { t } from './offers.texts.ts';
import { TierBadge } from './tier-badge.tsx';

/** One offer in the inbox: enough to know which to open first. */
export function OfferCard({ offer }: { offer: Offer }) {
  return (
    <RouteLink
      to="/work/offers/$id"
      params={{ id: offer.id }}
      className="flex cursor-pointer items-center gap-3 rounded-card border border-line bg-surface p-4 shadow-card hovered:border-line-strong"
    >
      <span className="flex min-w-0 flex-1 flex-col gap-1.5">
        <span className="flex flex-wrap items-center justify-between gap-2">
          <Countdown expiresAt={offer.expiresAt} />
          <TierBadge tier={offer.tier} />
        </span>
        <span className="font-display text-lg font-semibold">
          {t('offer.of', { service: offer.service, minutes: offer.minutes })}
        </span>
        <span className="text-sm">
          <DateTime
            at={fromText(offer.startsAt)}
            until={fromText(offer.endsAt)}
            zone={offer.timeZone}
            as="dateTime"
          />
        </span>
        <span className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm text-ink-soft">
          <span className="wrap-anywhere">
            {offer.suburb}, {t(`place.${offer.placeKind}`)}
          </span>
          <span className="font-semibold text-ink">
            <Money value={offer.pay} trim /> {t('offer.pay')}
          </span>
        </span>
        <span className="flex items-center gap-1.5 text-sm text-ink-soft">
          <Car aria-label={t('offer.drive.name')} className="size-4 shrink-0" />
          {driveText(offer)}
          {!offer.exclusive && <span>· {t('offer.shared')}</span>}
        </span>
      </span>
      <ChevronRight aria-hidden className="size-5 shrink-0 text-ink-soft" />
    </RouteLink>
  );
}
