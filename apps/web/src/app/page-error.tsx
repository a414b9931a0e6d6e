import type { ErrorComponentProps } from '@tanstack/react-router';
import { Button, PageHeader, ProblemNote } from '../ui/index.ts';
import { t } from './app.texts.ts';

/** Instead of a page that threw. What the server refused is told as such; the rest is our fault. */
export function PageError({ error, reset }: ErrorComponentProps) {
  return (
    <main id="content" className="mx-auto flex w-full max-w-xl flex-col gap-6 px-4 py-12">
      <PageHeader title={t('error.title')} lead={t('error.text')} />
      <ProblemNote error={error} />
      <div>
        <Button tone="secondary" onPress={reset}>
          {t('error.reload')}
        </Button>
      </div>
    </main>
  );
}
