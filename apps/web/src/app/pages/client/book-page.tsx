import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useSession } from '../../../api/session.queries.ts';
import { clinicQuery } from '../../../features/clinics/clinics.queries.ts';
import { PageWithout, Stepper, useHeadingFocus } from '../../../ui/index.ts';
import { useBookingDraft } from './booking-draft.ts';
import { bookingSteps, type BookingStepName, reachableStep } from './booking-steps.ts';
import { CheckStep } from './check-step.tsx';
import { t } from './client.texts.ts';
import { ReviewStep } from './review-step.tsx';
import type { StepProps } from './step-props.ts';
import { TimeStep } from './time-step.tsx';
import { useSameAgain } from './use-same-again.ts';
import { WhereStep } from './where-step.tsx';
import { WhoStep } from './who-step.tsx';

const route = getRouteApi('/c/$clinic/book');
const screens = { where: WhereStep, who: WhoStep, check: CheckStep, time: TimeStep, review: ReviewStep };

/** The whole way to a visit. Each step has its address, so that back works as everywhere. */
export function BookPage() {
  const { clinic: slug } = route.useParams();
  const { step = 'where', service, part, again } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: clinic } = useSuspenseQuery(clinicQuery(slug));
  const session = useSession();
  const [draft, change] = useBookingDraft(slug);
  const isOurs = session?.clinic.slug === slug && session.clientId !== null;
  const reached = reachableStep(step, draft, isOurs);

  useEffect(() => {
    if (service !== undefined) change({ wish: { ...draft.wish, serviceId: service } });
    // Only when one comes with a service in hand.
    // The rest of the draft is not its business.
  }, [service]);

  useSameAgain(again, isOurs, (like, to) => {
    change(like);
    void navigate({ search: { step: to }, replace: true });
  });

  useHeadingFocus(reached);

  if (session === undefined) return <PageWithout />;
  const go = (to: BookingStepName, options: { replace?: boolean; part?: number } = {}) =>
    void navigate({
      search: { step: to, ...(options.part === undefined ? {} : { part: options.part }) },
      replace: options.replace ?? false,
      resetScroll: true,
    });
  const props: StepProps = { clinic, draft, change, go, part };
  const Screen = screens[reached];
  return (
    <>
      <Stepper
        steps={bookingSteps.map((each) => t(`step.${each}`))}
        current={bookingSteps.indexOf(reached)}
      />
      <Screen {...props} />
    </>
  );
}
