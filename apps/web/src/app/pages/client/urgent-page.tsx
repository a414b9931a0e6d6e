import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { clinicQuery } from '../../../features/clinics/clinics.queries.ts';
import { countryOf } from '../../../features/intake/intake-setting.ts';
import { UrgentAdvice } from '../../../features/intake/urgent-advice.tsx';

const noneTightened = {};

const route = getRouteApi('/c/$clinic/urgent');

/** Works before the clinic is known, and when it cannot be reached: the numbers do not wait for a server. */
export function UrgentPage() {
  const { clinic: slug } = route.useParams();
  const { data: clinic } = useQuery(clinicQuery(slug));
  return (
    <UrgentAdvice
      country={countryOf(clinic?.country)}
      thresholds={clinic?.thresholds ?? noneTightened}
      zone={clinic?.timeZone ?? 'Australia/Sydney'}
      clinicPhone={clinic?.phone}
    />
  );
}
