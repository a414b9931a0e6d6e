import type { ReactNode } from 'react';
import { PageHeader } from './page-header.tsx';
import { usePageTitle } from './page-title.ts';
import { ProblemNote } from './problem-note.tsx';
import { Skeleton } from './skeleton.tsx';
import { t } from './ui.texts.ts';

/** A page whose subject is still on its way, or could not be had: it has its heading, and a way on, all the same. */
export function PageWithout({
  error,
  onRetry,
  lines = 6,
  label = t('loading'),
  back,
}: {
  error?: unknown;
  onRetry?: () => void;
  lines?: number;
  label?: string;
  /** Where to go from an error. */
  back?: ReactNode;
}) {
  const title = usePageTitle() ?? label;
  if (error === undefined || error === null) {
    return (
      <>
        <h1 className="sr-only" data-coming>
          {title}
        </h1>
        <span aria-hidden className="h-9 w-3/5 max-w-xs animate-breathe rounded-control bg-line" />
        <Skeleton lines={lines} label={label} />
      </>
    );
  }
  return (
    <>
      <PageHeader title={title} />
      <ProblemNote error={error} {...(onRetry ? { onRetry } : {})} />
      {back}
    </>
  );
}
