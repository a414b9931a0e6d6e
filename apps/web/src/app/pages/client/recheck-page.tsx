import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { fromText } from '@unbrace/shared/kernel';
import { bookingQuery } from '../../../features/bookings/bookings.queries.ts';
import { AskForReview } from '../../../features/care/ask-for-review.tsx';
import { clinicQuery } from '../../../features/clinics/clinics.queries.ts';
import { answerRecheck, correctAnswers, recheckQuery } from '../../../features/intake/intake.queries.ts';
import { countryOf } from '../../../features/intake/intake-setting.ts';
import { t as asked } from '../../../features/intake/intake.texts.ts';
import { RecheckForm } from '../../../features/intake/recheck-form.tsx';
import { dateIn } from '../../../features/intake/today.ts';
import { useSession } from '../../../api/session.queries.ts';
import { formatTime, LinkButton, ProblemNote, Skeleton } from '../../../ui/index.ts';

const route = getRouteApi('/visits/$id/recheck');

/** "Anything new since you answered?", for who is signed in. */
export function OwnRecheckPage() {
  const { id } = route.useParams();
  const queryClient = useQueryClient();
  const { data: booking, error, refetch } = useQuery(bookingQuery(id));
  const { data: clinic } = useQuery(clinicQuery(useSession()?.clinic.slug ?? ''));
  if (!booking || !clinic)
    return error ? <ProblemNote error={error} onRetry={() => void refetch()} /> : <Skeleton lines={6} />;
  const { timeZone, startsAt } = booking;
  const changed = () => {
    void queryClient.invalidateQueries({ queryKey: bookingQuery(id).queryKey });
    void queryClient.invalidateQueries({ queryKey: recheckQuery(id).queryKey });
  };
  return (
    <RecheckForm
      lead={asked('recheck.lead.own', {
        clinic: clinic.name,
        when: formatTime(fromText(startsAt), timeZone, 'dateTime'),
      })}
      today={dateIn(timeZone, Date.now())}
      country={countryOf(clinic.country)}
      thresholds={clinic.thresholds}
      clinicPhone={clinic.phone}
      send={async (answers) => {
        const reply = await answerRecheck(id, {}, answers);
        changed();
        return reply;
      }}
      afterStop={({ intakeId }) => ({
        askPerson: <AskForReview intakeId={intakeId} door={{}} zone={timeZone} />,
        correct: (answers) => correctAnswers(intakeId, {}, answers),
      })}
      after={() => (
        <LinkButton to="/visits/$id" params={{ id }} size="large">
          {asked('recheck.back')}
        </LinkButton>
      )}
    />
  );
}
