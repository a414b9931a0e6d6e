import { Outlet } from '@tanstack/react-router';
import { I18nProvider } from 'react-aria-components';
import { SkipLink, ToastRegion } from '../ui/index.ts';
import { ConnectionNote } from './connection-note.tsx';
import { DemoBanner } from './demo-banner.tsx';
import { useRouteFocus } from './route-focus.ts';
import { useLocale } from './use-locale.ts';

/** Around every page. */
export function Root() {
  useRouteFocus();
  const locale = useLocale();
  return (
    <I18nProvider locale={locale}>
      <SkipLink />
      <div className="flex min-h-dvh flex-col">
        <DemoBanner />
        <ConnectionNote />
        <Outlet />
      </div>
      <ToastRegion />
    </I18nProvider>
  );
}
