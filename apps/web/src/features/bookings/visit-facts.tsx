import { fromText } from '@unbrace/shared/kernel';
import { DateTime, DefinitionList } from '../../ui/index.ts';
import type { Booking } from './bookings.queries.ts';
import { t } from './bookings.texts.ts';

/** When, who, where, for whom and what. */
export function VisitFacts({ booking }: { booking: Booking }) {
  const { startsAt, endsAt, timeZone, therapist, place, recipient, service, minutes } = booking;
  return (
    <DefinitionList
      items={[
        [
          t('review.when'),
          <DateTime key="when" at={fromText(startsAt)} until={fromText(endsAt)} zone={timeZone} />,
        ],
        [t('review.who'), therapist?.name ?? t('review.who.any')],
        [t('review.where'), `${place.label}, ${place.addressLine}, ${place.suburb}`],
        [t('review.for'), recipient.name],
        [t('review.what'), t('review.minutes', { service: service.name, minutes })],
      ]}
    />
  );
}
