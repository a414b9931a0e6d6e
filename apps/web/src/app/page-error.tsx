import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { Button, PageHeader, problemOf, ProblemNote } from '../ui/index.ts';
import { t } from './app.texts.ts';
import { NothingHere } from './not-found.tsx';
import { ClientShell } from './shell/client-shell.tsx';

/** Instead of a page that threw, inside its shell. What the server refused is told as such; the rest is our fault. */
export function PageError({ error }: Pick<ErrorComponentProps, 'error'>) {
  const router = useRouter();
  if (problemOf(error)?.status === 404) return <NothingHere />;
  return (
    <>
      <PageHeader title={t('error.title')} lead={t('error.text')} />
      <ProblemNote error={error} />
      <div>
        {/* Drawing it again would not be enough: what it waits for has to be asked for again. */}
        <Button tone="secondary" onPress={() => void router.invalidate()}>
          {t('error.reload')}
        </Button>
      </div>
    </>
  );
}

/** Instead of a shell that threw. */
export function ShellError({ error }: ErrorComponentProps) {
  return (
    <ClientShell clinicName={t('product')}>
      <PageError error={error} />
    </ClientShell>
  );
}
