import { Outlet } from '@tanstack/react-router';
import { t } from '../app.texts.ts';
import { ClientShell } from './client-shell.tsx';
import { DeskShell } from './desk-shell.tsx';
import { TherapistShell } from './therapist-shell.tsx';

export function ClientLayout() {
  return (
    <ClientShell clinicName={t('product')}>
      <Outlet />
    </ClientShell>
  );
}

export function TherapistLayout() {
  return (
    <TherapistShell clinicName={t('product')}>
      <Outlet />
    </TherapistShell>
  );
}

export function DeskLayout() {
  return (
    <DeskShell clinicName={t('product')}>
      <Outlet />
    </DeskShell>
  );
}
