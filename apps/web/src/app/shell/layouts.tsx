import { useQuery } from '@tanstack/react-query';
import { Outlet, useParams } from '@tanstack/react-router';
import { clinicQuery } from '../../features/clinics/clinics.queries.ts';
import { ThemeMenu } from '../../ui/index.ts';
import { t } from '../app.texts.ts';
import { Account } from './account.tsx';
import { ClientShell } from './client-shell.tsx';
import { DeskShell } from './desk-shell.tsx';
import { LiveDesk } from './live-desk.tsx';
import { deskNavigation, therapistNavigation } from './navigation.ts';
import { OwnPlace } from './own-place.tsx';
import { SignedIn } from './signed-in.tsx';
import { TherapistShell } from './therapist-shell.tsx';

function Corner() {
  return (
    <div className="flex shrink-0 items-center">
      <ThemeMenu />
      <Account />
    </div>
  );
}

/** For pages that belong to no clinic: the front door, sign-in, links from messages. */
export function OutsideLayout() {
  return (
    <ClientShell clinicName={t('product')} account={<Corner />}>
      <Outlet />
    </ClientShell>
  );
}

/** Under a clinic's own name, for everybody. */
export function ClientLayout() {
  const { clinic: slug } = useParams({ from: '/c/$clinic' });
  const { data: clinic } = useQuery(clinicQuery(slug));
  return (
    <ClientShell clinicName={clinic?.name ?? t('product')} account={<Corner />}>
      <Outlet />
    </ClientShell>
  );
}

/** A client's own visits. */
export function VisitsLayout() {
  return (
    <SignedIn>
      {({ clinic }) => (
        <ClientShell clinicName={clinic.name} account={<Corner />}>
          <Outlet />
        </ClientShell>
      )}
    </SignedIn>
  );
}

export function TherapistLayout() {
  return (
    <SignedIn>
      {(session) => (
        <OwnPlace places={therapistNavigation} session={session}>
          <TherapistShell clinicName={session.clinic.name} account={<Corner />}>
            <Outlet />
          </TherapistShell>
        </OwnPlace>
      )}
    </SignedIn>
  );
}

export function DeskLayout() {
  return (
    <SignedIn>
      {(session) => (
        <OwnPlace places={deskNavigation} session={session}>
          <DeskShell clinicName={session.clinic.name} account={<Account named />}>
            <LiveDesk>
              <Outlet />
            </LiveDesk>
          </DeskShell>
        </OwnPlace>
      )}
    </SignedIn>
  );
}
