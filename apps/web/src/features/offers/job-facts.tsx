import { formatMoney, fromText } from '@unbrace/shared/kernel';
import { Car, MapPin, UserRound } from 'lucide-react';
import { formatTime } from '../../ui/index.ts';
import { driveText } from './drive.ts';
import type { OfferReview } from './offers.queries.ts';
import { t } from './offers.texts.ts';

/** What is said about a job besides its reasons, as texts: they are shown, and their words are counted. */
export function jobFacts(offer: OfferReview) {
  return {
    title: t('offer.of', { service: offer.service, minutes: offer.minutes }),
    when: formatTime(fromText(offer.startsAt), offer.timeZone, 'dateTime'),
    pay: formatMoney(offer.pay, undefined, true),
    forYou: t('offer.pay'),
    drive: driveText(offer),
    who: `${offer.firstName}, ${visitsText(offer.visitsSoFar)}`,
    where: [`${offer.suburb}, ${t(`place.${offer.placeKind}`)}`, ...offer.difficulty].join(', '),
  };
}
export type JobFacts = ReturnType<typeof jobFacts>;

function visitsText(count: number): string {
  return count === 0 ? t('visits.first') : t('visits.so-far', { count });
}

const icon = 'mt-0.5 size-4.5 shrink-0 text-ink-soft';

/** When, for how much, how far, who and where: in outline, never an address. */
export function JobFactsCard({ facts }: { facts: JobFacts }) {
  return (
    <div className="flex flex-col gap-1.5 rounded-card border border-line bg-surface px-4 py-3 text-sm">
      <p className="flex items-baseline justify-between gap-3 text-base font-semibold">
        <span className="tabular-nums">{facts.when}</span>
        <span className="shrink-0 text-right tabular-nums">
          {facts.pay} <span className="text-sm font-normal text-ink-soft">{facts.forYou}</span>
        </span>
      </p>
      <p className="flex gap-2">
        <Car aria-label={t('offer.drive.name')} className={icon} />
        {facts.drive}
      </p>
      <p className="flex gap-2">
        <UserRound aria-hidden className={icon} />
        <span className="min-w-0 wrap-anywhere">{facts.who}</span>
      </p>
      <p className="flex gap-2">
        <MapPin aria-hidden className={icon} />
        <span className="min-w-0 wrap-anywhere">{facts.where}</span>
      </p>
    </div>
  );
}
