import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { focusHeading, usePageTitle } from '../ui/index.ts';
import { t } from './app.texts.ts';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** One thing to decide or do: its own buttons stand where the shell's navigation would be. */
    isDecision?: boolean;
    /** A front door: on a desk it takes more than one narrow column. */
    isWide?: boolean;
  }
}

/** After a change of page: its name in the tab, and the focus on its heading, so that it is read out. */
export function useRouteFocus(): void {
  const router = useRouter();
  const title = usePageTitle();

  useEffect(() => {
    document.title =
      title === undefined ? t('product') : t('title.page', { page: title, product: t('product') });
  }, [title]);

  useEffect(
    () =>
      router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
        if (pathChanged && fromLocation) focusHeading();
      }),
    [router],
  );
}
