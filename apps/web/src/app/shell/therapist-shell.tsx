import { useMatches } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { cx, RouteLink } from '../../ui/index.ts';
import { t } from '../app.texts.ts';
import { Brand } from './brand.tsx';
import { therapistNavigation } from './navigation.ts';

/** For therapists, phone first: navigation under the thumb. */
export function TherapistShell({
  clinicName,
  account,
  children,
}: {
  clinicName: string;
  account?: ReactNode;
  children: ReactNode;
}) {
  const isDecision = useMatches({ select: (matches) => matches.at(-1)?.staticData.isDecision ?? false });
  return (
    <>
      <header className="border-b border-line bg-surface">
        <div className="mx-auto flex min-h-14 w-full max-w-3xl items-center justify-between gap-3 px-4 py-1.5">
          <Brand name={clinicName} />
          {account}
        </div>
      </header>
      <main
        id="content"
        className={cx(
          'mx-auto flex w-full max-w-3xl flex-1 flex-col px-4',
          isDecision ? 'gap-3 pt-3' : 'gap-6 py-5',
        )}
      >
        {children}
      </main>
      {!isDecision && <Navigation />}
    </>
  );
}

function Navigation() {
  return (
    <nav aria-label={t('nav.main')} className="sticky bottom-0 z-20 border-t border-line bg-surface pb-safe">
      <ul className="mx-auto flex max-w-3xl px-2 pt-1.5">
        {therapistNavigation.map(({ to, name, icon: Icon, exact = false }) => (
          <li key={to} className="flex-1">
            <RouteLink
              to={to}
              activeOptions={{ exact }}
              className="flex min-h-12 cursor-pointer flex-col items-center justify-center gap-0.5 rounded-control text-xs font-medium text-ink-soft hovered:text-ink data-[status=active]:font-semibold data-[status=active]:text-primary"
            >
              <Icon aria-hidden className="size-5.5" />
              {name}
            </RouteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
