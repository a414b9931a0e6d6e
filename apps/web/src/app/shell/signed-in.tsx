import type { ReactNode } from 'react';
import { type Session, useSession } from '../../api/session.queries.ts';
import { SignInForm } from '../../features/identity/sign-in-form.tsx';
import { PageHeader, PageWithout } from '../../ui/index.ts';
import { t } from '../pages/client/client.texts.ts';
import { ClientShell } from './client-shell.tsx';
import { t as app } from '../app.texts.ts';

/** What is only for people who are signed in; everybody else signs in here and goes on where they were going. */
export function SignedIn({ children }: { children: (session: Session) => ReactNode }) {
  const session = useSession();
  if (session) return children(session);
  return (
    <ClientShell clinicName={app('product')}>
      {session === undefined ? (
        <PageWithout />
      ) : (
        <>
          <PageHeader title={t('signIn.title')} lead={t('signIn.here')} />
          <SignInForm />
        </>
      )}
    </ClientShell>
  );
}
