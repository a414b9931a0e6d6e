import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useSession } from '../../../api/session.queries.ts';
import { BookingPage } from '../../../features/bookings/booking-page.tsx';
import { BookingsPage } from '../../../features/bookings/bookings-page.tsx';
import { MoveBookingPage } from '../../../features/bookings/move-booking-page.tsx';
import { SentDocuments } from '../../../features/care/own-documents.tsx';
import { PaymentCard } from '../../../features/payments/payment-card.tsx';
import { SeriesCard } from '../../../features/series/series-card.tsx';
import { LinkButton, TextLink } from '../../../ui/index.ts';
import { RecheckCard } from '../../../features/intake/recheck-card.tsx';
import { clinicQuery } from '../../../features/clinics/clinics.queries.ts';

const visit = getRouteApi('/visits/$id');
const move = getRouteApi('/visits/$id/move');

/** Where the shell has seen to it that somebody is signed in. */
const useClinicSlug = () => useSession()?.clinic.slug ?? '';

export function VisitsPage() {
  return <BookingsPage clinicSlug={useClinicSlug()} />;
}

export function VisitPage() {
  return (
    <BookingPage
      id={visit.useParams().id}
      clinicSlug={useClinicSlug()}
      recheck={({ id, timeZone }) => <RecheckCard bookingId={id} timeZone={timeZone} />}
      awaited={({ id, recipient }) => <SentDocuments recipientId={recipient.id} bookingId={id} />}
      paid={({ id, timeZone }) => <PaymentCard bookingId={id} zone={timeZone} />}
      together={({ id, timeZone }) => (
        <SeriesCard
          bookingId={id}
          zone={timeZone}
          visitLink={(to, name) => (
            <TextLink to="/visits/$id" params={{ id: to }}>
              {name}
            </TextLink>
          )}
          moveLink={(name) => (
            <LinkButton to="/visits/$id/move-all" params={{ id }} tone="secondary">
              {name}
            </LinkButton>
          )}
        />
      )}
    />
  );
}

export function MoveVisitPage() {
  const { data: clinic } = useQuery(clinicQuery(useClinicSlug()));
  return <MoveBookingPage id={move.useParams().id} horizonDays={clinic?.horizonDays ?? 28} />;
}
