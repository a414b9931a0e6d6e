import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import type { Session } from '../../api/session.queries.ts';
import { AcceptInvitationPage } from '../../features/identity/accept-invitation-page.tsx';
import { ResetPasswordPage } from '../../features/identity/reset-password-page.tsx';
import { SignInForm } from '../../features/identity/sign-in-form.tsx';
import { AskForReview } from '../../features/care/ask-for-review.tsx';
import { DocumentsByLink } from '../../features/care/own-documents.tsx';
import { IntakeLinkPage } from '../../features/intake/intake-link-page.tsx';
import { PageHeader } from '../../ui/index.ts';
import { homeOf } from '../home-of.ts';
import { t } from './client/client.texts.ts';

/** The secret of a link stands behind #, which browsers keep to themselves. */
const useToken = () => useLocation({ select: ({ hash }) => hash });

function useGoHome() {
  const navigate = useNavigate();
  return (session: Session) => void navigate({ to: homeOf(session) });
}

export function SignInPage() {
  const goHome = useGoHome();
  const { clinic } = useSearch({ from: '/outside/sign-in' });
  return (
    <>
      <PageHeader title={t('signIn.title')} lead={t('signIn.lead')} />
      <SignInForm onSignedIn={goHome} {...(clinic === undefined ? {} : { clinic })} />
    </>
  );
}

export function ResetPage() {
  return <ResetPasswordPage token={useToken()} />;
}

export function InvitationPage() {
  return <AcceptInvitationPage token={useToken()} onAccepted={useGoHome()} />;
}

export function IntakePage() {
  const token = useToken();
  return (
    <IntakeLinkPage
      token={token}
      askPerson={(id, zone) => <AskForReview intakeId={id} door={{ link: token }} zone={zone} />}
      sendDocument={(id) => <DocumentsByLink intakeId={id} link={token} />}
    />
  );
}
