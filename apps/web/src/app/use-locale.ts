import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { localeOf } from '@unbrace/shared/kernel';
import { useEffect } from 'react';
import { useSession } from '../api/session.queries.ts';
import { clinicQuery } from '../features/clinics/clinics.queries.ts';

/** How people write where the clinic on the screen is: the one of the address, else the one somebody is signed in at. */
export function useLocale(): string {
  const { clinic: slug } = useParams({ strict: false });
  const { data: clinic } = useQuery({ ...clinicQuery(slug ?? ''), enabled: slug !== undefined });
  const session = useSession();
  const locale = localeOf(clinic?.timeZone ?? session?.clinic.timeZone ?? '');
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return locale;
}
