import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useSession } from '../../../api/session.queries.ts';
import { bookingQuery } from '../../../features/bookings/bookings.queries.ts';
import { MoveSeries } from '../../../features/series/move-series.tsx';
import { RepeatVisit } from '../../../features/series/repeat-visit.tsx';
import { t as s } from '../../../features/series/series.texts.ts';
import { LinkButton, PageWithout } from '../../../ui/index.ts';

const repeat = getRouteApi('/visits/$id/repeat');
const moveAll = getRouteApi('/visits/$id/move-all');

function BackToVisit({ id }: { id: string }) {
  return (
    <LinkButton to="/visits/$id" params={{ id }} tone="secondary" size="large">
      {s('back')}
    </LinkButton>
  );
}

export function RepeatVisitPage() {
  const { id } = repeat.useParams();
  const slug = useSession()?.clinic.slug ?? '';
  const navigate = useNavigate();
  const booking = useQuery(bookingQuery(id));
  if (!booking.data) return <PageWithout error={booking.error} onRetry={() => void booking.refetch()} />;
  return (
    <RepeatVisit
      booking={booking.data}
      asksConsent
      back={<BackToVisit id={id} />}
      again={
        <LinkButton to="/c/$clinic/book" params={{ clinic: slug }} search={{ again: id }} size="small">
          {s('answers.do')}
        </LinkButton>
      }
      onBooked={() => void navigate({ to: '/visits' })}
    />
  );
}

export function MoveSeriesPage() {
  const { id } = moveAll.useParams();
  const navigate = useNavigate();
  const booking = useQuery(bookingQuery(id));
  if (!booking.data) return <PageWithout error={booking.error} onRetry={() => void booking.refetch()} />;
  return (
    <MoveSeries
      booking={booking.data}
      back={<BackToVisit id={id} />}
      onMoved={() => void navigate({ to: '/visits/$id', params: { id } })}
    />
  );
}
