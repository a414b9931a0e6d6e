import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { installationQuery } from '../../api/installation.queries.ts';
import { ClinicList } from '../../features/clinics/clinic-list.tsx';
import { DemoSignIns } from '../../features/identity/demo-sign-ins.tsx';
import { LinkButton, PageHeader, Skeleton, TextLink } from '../../ui/index.ts';
import { homeOf } from '../home-of.ts';
import { t } from './client/client.texts.ts';

/** The front door: in a demo with every clinic and every role, elsewhere plain. */
export function LandingPage() {
  const { data, isPending } = useQuery(installationQuery);
  const navigate = useNavigate();
  return (
    <div className="flex flex-col gap-8 py-4 pb-12">
      <PageHeader title={t('landing.title')} lead={t('landing.lead')} />
      {isPending && <Skeleton lines={4} />}
      {data?.mode === 'demo' ? (
        <>
          <ClinicList clinics={data.clinics} />
          <DemoSignIns
            signIns={data.demoSignIns}
            onSignedIn={(session) => void navigate({ to: homeOf(session) })}
          />
          <p>
            <TextLink to="/demo/messages">{t('demo.messages')}</TextLink>
          </p>
        </>
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
