import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ClinicPage } from '../../../features/clinics/clinic-page.tsx';
import { clinicQuery } from '../../../features/clinics/clinics.queries.ts';

const route = getRouteApi('/c/$clinic/');

export function ClinicHomePage() {
  const { clinic } = route.useParams();
  return <ClinicPage clinic={useSuspenseQuery(clinicQuery(clinic)).data} />;
}
