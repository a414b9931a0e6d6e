import { useQuery } from '@tanstack/react-query';
import { emergencyContacts } from '@unbrace/shared/triage';
import { useSession } from '../../api/session.queries.ts';
import { useHasRole } from '../../api/use-role.ts';
import { CareTasksPage } from '../../features/care/care-tasks-page.tsx';
import { AddDocumentFor } from '../../features/care/add-document-for.tsx';
import { DocumentsToDecide } from '../../features/care/documents-to-decide.tsx';
import { OwnCarePage } from '../../features/care/own-care-page.tsx';
import { clinicQuery } from '../../features/clinics/clinics.queries.ts';
import { EmergencyNumbers } from '../../features/intake/emergency-numbers.tsx';
import { HoldsPage } from '../../features/triage/holds-page.tsx';
import { countryOf } from '../../features/intake/intake-setting.ts';

function useClinic() {
  const session = useSession();
  const { data: clinic } = useQuery(clinicQuery(session?.clinic.slug ?? ''));
  return { slug: session?.clinic.slug ?? '', zone: clinic?.timeZone ?? 'UTC', country: clinic?.country };
}

export function OwnCare() {
  const { slug, zone, country } = useClinic();
  return (
    <OwnCarePage
      clinicSlug={slug}
      zone={zone}
      numbers={<EmergencyNumbers contacts={emergencyContacts(countryOf(country))} />}
    />
  );
}

export function Holds() {
  const isLead = useHasRole(['clinical_lead']);
  const { zone } = useClinic();
  if (!isLead) return <HoldsPage isLead={false} />;
  return (
    <HoldsPage
      isLead
      documents={<DocumentsToDecide zone={zone} />}
      addDocument={({ recipientId, recipient, bookingId }) => (
        <AddDocumentFor recipientId={recipientId} name={recipient} bookingId={bookingId} />
      )}
    />
  );
}

export function CareTasks() {
  return <CareTasksPage zone={useClinic().zone} />;
}
