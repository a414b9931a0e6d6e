import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useSession } from '../../../api/session.queries.ts';
import { clinicQuery } from '../../../features/clinics/clinics.queries.ts';
import { countryOf } from '../../../features/intake/intake-setting.ts';
import { RecheckForm } from '../../../features/intake/recheck-form.tsx';
import { dateIn } from '../../../features/intake/today.ts';
import { useSendRecheck, visitQuery } from '../../../features/visits/visits.queries.ts';
import { LinkButton, PageWithout } from '../../../ui/index.ts';
import { t } from '../../app.texts.ts';

// Nothing to wait for: the server judges by the clinic's own numbers in any case.
const noneTightened = {};

/** At the door: the therapist reads the emergency questions aloud, and ticks what is said. */
export function RecheckPage() {
  const { id } = useParams({ from: '/work/visits/$id/recheck' });
  const { data: visit, error, refetch } = useQuery(visitQuery(id));
  const send = useSendRecheck(id);
  const session = useSession();
  const { data: clinic } = useQuery(clinicQuery(session?.clinic.slug ?? ''));
  if (!visit) {
    return (
      <PageWithout
        error={error}
        onRetry={() => void refetch()}
        back={
          <LinkButton to="/work/visits" tone="secondary">
            {t('recheck.back')}
          </LinkButton>
        }
      />
    );
  }
  return (
    <RecheckForm
      lead={t('recheck.door', { name: visit.recipient })}
      today={dateIn(visit.timeZone, Date.now())}
      country={countryOf(visit.place.country)}
      thresholds={clinic?.thresholds ?? noneTightened}
      clinicPhone={clinic?.phone}
      send={send}
      after={({ recheck }) =>
        recheck.mayBegin ? (
          <LinkButton to="/work/visits/$id" params={{ id }} size="large">
            {t('recheck.on')}
          </LinkButton>
        ) : (
          <LinkButton to="/work/visits" tone="secondary" size="large">
            {t('recheck.back')}
          </LinkButton>
        )
      }
    />
  );
}
