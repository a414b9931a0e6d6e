import { OwnHoursPage } from '../../../features/availability/own-hours-page.tsx';
import { OwnCalendar } from '../../../features/calendars/own-calendar.tsx';
import { useSession } from '../../../api/session.queries.ts';

/** A therapist's working time, and the link by which another calendar follows their visits. */
export function HoursPage() {
  const session = useSession();
  return (
    <>
      <OwnHoursPage />
      {session?.therapistId && <OwnCalendar />}
    </>
  );
}
