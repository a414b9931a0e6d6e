import { LinkButton, PageHeader } from '../ui/index.ts';
import { t } from './app.texts.ts';
import { ClientShell } from './shell/client-shell.tsx';

export function NotFound() {
  return (
    <ClientShell clinicName={t('product')}>
      <PageHeader title={t('notFound.title')} lead={t('notFound.text')} />
      <div>
        <LinkButton to="/">{t('notFound.home')}</LinkButton>
      </div>
    </ClientShell>
  );
}
