import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { installationQuery } from '../../api/installation.queries.ts';
import { ClinicList } from '../../features/clinics/clinic-list.tsx';
import { RoadPicture } from '../../features/clinics/road-picture.tsx';
import { DemoSignIns } from '../../features/identity/demo-sign-ins.tsx';
import { LinkButton, PageHeader, ProblemNote, Skeleton, TextLink } from '../../ui/index.ts';
import { homeOf } from '../home-of.ts';
import { t } from './client/client.texts.ts';

/** The front door: in a demo with every clinic and every role, elsewhere plain. */
export function LandingPage() {
  const { data, error, isPending, refetch } = useQuery(installationQuery);
  const navigate = useNavigate();
  return (
    <div className="flex flex-col gap-9 pb-12">
      <div className="grid gap-6 lg:grid-cols-2 lg:gap-10">
        <RoadPicture />
        <div className="flex flex-col justify-center lg:-order-1">
          <PageHeader title={t('landing.title')} lead={t('landing.lead')} />
        </div>
      </div>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {isPending && <Skeleton lines={4} />}
      {data?.mode === 'demo' ? (
        <div className="grid items-start gap-9 lg:grid-cols-2 lg:gap-10">
          <div className="flex flex-col gap-6">
            <ClinicList clinics={data.clinics} />
            <p>
              <TextLink to="/demo/messages">{t('demo.messages')}</TextLink>
            </p>
          </div>
          <DemoSignIns
            signIns={data.demoSignIns}
            onSignedIn={(session) => void navigate({ to: homeOf(session) })}
          />
        </div>
      ) : (
        data && (
          <>
            <p>{t('landing.plain')}</p>
            <LinkButton to="/sign-in" tone="secondary" size="large" wide>
              {t('signIn.title')}
            </LinkButton>
          </>
        )
      )}
    </div>
  );
}
