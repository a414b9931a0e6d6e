import { LinkButton, PageHeader } from '../ui/index.ts';
import { t } from './app.texts.ts';
import { ClientShell } from './shell/client-shell.tsx';

/** An address that leads nowhere. */
export function NotFound() {
  return (
    <ClientShell clinicName={t('product')}>
      <NothingHere />
    </ClientShell>
  );
}

/** The same inside a shell. */
export function NothingHere() {
  return (
    <>
      <PageHeader title={t('notFound.title')} lead={t('notFound.text')} />
      <div>
        <LinkButton to="/">{t('notFound.home')}</LinkButton>
      </div>
    </>
  );
}
