import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { homeCareKinds } from '@unbrace/shared/triage';
import { aftercare } from '@unbrace/shared/visits';
import { useSession } from '../../../api/session.queries.ts';
import { bookingQuery } from '../../../features/bookings/bookings.queries.ts';
import { clinicQuery } from '../../../features/clinics/clinics.queries.ts';
import { intakeQuery } from '../../../features/intake/intake.queries.ts';
import { countryOf } from '../../../features/intake/intake-setting.ts';
import { AdviceList, AftercareLists } from '../../../features/outcomes/aftercare-lists.tsx';
import { HomeCare } from '../../../features/outcomes/home-care.tsx';
import { t as o } from '../../../features/outcomes/aftercare.texts.ts';
import { LinkButton, PageHeader, PageWithout, TextLink } from '../../../ui/index.ts';
import { t as b } from '../../../features/bookings/bookings.texts.ts';

const visit = getRouteApi('/visits/$id/aftercare');
const general = getRouteApi('/c/$clinic/home-care');

/** The days after a visit: for the person who was treated by their own answers, for a booker in general. */
export function AftercarePage() {
  const { id } = visit.useParams();
  const slug = useSession()?.clinic.slug ?? '';
  const booking = useQuery(bookingQuery(id));
  const intakeId = booking.data?.intake.id ?? null;
  const intake = useQuery({ ...intakeQuery(intakeId ?? '', {}), enabled: intakeId !== null });
  const { data: clinic } = useQuery(clinicQuery(slug));
  // Nobody reads what fits a person before it is known what does not.
  if (!booking.data || (intakeId !== null && !intake.data)) {
    const failed = booking.error ? booking : intake;
    return <PageWithout lines={8} error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  const care = aftercare(intake.data?.answers ?? {}, countryOf(clinic?.country));
  return (
    <div className="flex flex-col gap-7 pb-4">
      <PageHeader title={o('after.title')} lead={o('after.lead')} />
      <AftercareLists care={care} />
      <AdviceList title={o('after.rhythm')} advice={care.rhythm} />
      <div className="flex flex-wrap gap-2">
        <LinkButton to="/c/$clinic/book" params={{ clinic: slug }}>
          {b('state.again')}
        </LinkButton>
        <LinkButton to="/visits/$id" params={{ id }} tone="secondary">
          {o('after.back')}
        </LinkButton>
      </div>
      <HomeCare kinds={intake.data?.outcome?.homeCare ?? homeCareKinds} urgent={<Urgent slug={slug} />} />
    </div>
  );
}

/** The same steps for whoever has the link: nothing is known about them, so every caution is said. */
export function HomeCarePage() {
  const { clinic: slug } = general.useParams();
  const { data: clinic } = useQuery(clinicQuery(slug));
  const { safetyNet } = aftercare({}, countryOf(clinic?.country));
  return (
    <div className="flex flex-col gap-7 pb-4">
      <PageHeader title={o('home.page')} />
      <AdviceList title={o('after.net')} advice={safetyNet} />
      <HomeCare kinds={homeCareKinds} urgent={<Urgent slug={slug} />} />
    </div>
  );
}

function Urgent({ slug }: { slug: string }) {
  return (
    <TextLink to="/c/$clinic/urgent" params={{ clinic: slug }}>
      {o('after.urgent')}
    </TextLink>
  );
}
