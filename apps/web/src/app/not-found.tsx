import { LinkButton, PageHeader } from '../ui/index.ts';
import { t } from './app.texts.ts';

export function NotFound() {
  return (
    <main id="content" className="mx-auto flex w-full max-w-xl flex-col gap-6 px-4 py-12">
      <PageHeader title={t('notFound.title')} lead={t('notFound.text')} />
      <div>
        <LinkButton to="/">{t('notFound.home')}</LinkButton>
      </div>
    </main>
  );
}
