import { LinkButton, PageHeader } from '../../ui/index.ts';
import { t } from '../app.texts.ts';
import { ClientShell } from '../shell/client-shell.tsx';

export function LandingPage() {
  return (
    <ClientShell clinicName={t('product')}>
      <div className="py-10">
        <PageHeader title={t('landing.title')} lead={t('landing.lead')} />
        <div className="mt-8 flex flex-wrap gap-3">
          <LinkButton to="/work" tone="secondary" size="large">
            {t('landing.therapist')}
          </LinkButton>
          <LinkButton to="/desk" tone="secondary" size="large">
            {t('landing.desk')}
          </LinkButton>
        </div>
      </div>
    </ClientShell>
  );
}
