import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { bookingQuery } from '../../../features/bookings/bookings.queries.ts';
import { RepeatVisit } from '../../../features/series/repeat-visit.tsx';
import { t as s } from '../../../features/series/series.texts.ts';
import { LinkButton, PageWithout } from '../../../ui/index.ts';

const route = getRouteApi('/desk/repeat/$id');

/** The desk books the same visit again and again, for a client on the phone. */
export function RepeatPage() {
  const { id } = route.useParams();
  const navigate = useNavigate();
  const booking = useQuery(bookingQuery(id));
  if (!booking.data) return <PageWithout error={booking.error} onRetry={() => void booking.refetch()} />;
  const clientId = booking.data.client.id;
  return (
    <RepeatVisit
      booking={booking.data}
      asksConsent={false}
      back={
        <LinkButton to="/desk/clients/$clientId" params={{ clientId }} tone="secondary" size="large">
          {s('back')}
        </LinkButton>
      }
      again={
        <LinkButton to="/desk/book" search={{ client: clientId }} size="small">
          {s('answers.do')}
        </LinkButton>
      }
      onBooked={() => void navigate({ to: '/desk/clients/$clientId', params: { clientId } })}
    />
  );
}
