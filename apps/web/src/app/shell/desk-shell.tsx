import { Menu as MenuIcon } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Drawer, IconButton, RouteLink, ThemeToggle } from '../../ui/index.ts';
import { t } from '../app.texts.ts';
import { Brand } from './brand.tsx';
import { deskNavigation } from './navigation.ts';
import { useOwnNavigation } from './own-navigation.ts';

/** For those who run the clinic, desktop first: navigation at the side, behind a button on a phone. */
export function DeskShell({
  clinicName,
  account,
  children,
}: {
  clinicName: string;
  account?: ReactNode;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  return (
    <div className="flex flex-1 flex-col lg:flex-row">
      <header className="flex min-h-15 items-center justify-between gap-3 border-b border-line bg-surface px-4 py-1.5 lg:hidden">
        <Brand name={clinicName} />
        <IconButton
          label={t('nav.open')}
          icon={<MenuIcon aria-hidden className="size-5" />}
          onPress={() => setOpen(true)}
        />
      </header>
      <Drawer title={clinicName} isOpen={open} onOpenChange={setOpen}>
        <div className="flex flex-col gap-6">
          <DeskLinks onFollow={() => setOpen(false)} />
          {account}
        </div>
      </Drawer>
      <aside className="hidden w-60 shrink-0 border-r border-line bg-surface lg:block">
        <div className="sticky top-0 flex h-[calc(100dvh-2rem)] flex-col gap-6 overflow-y-auto px-3 py-5">
          <div className="flex px-2">
            <Brand name={clinicName} />
          </div>
          <DeskLinks />
          <div className="mt-auto flex flex-col gap-3 px-2">
            {account}
            <ThemeToggle />
          </div>
        </div>
      </aside>
      <main id="content" className="flex min-w-0 flex-1 flex-col gap-6 px-4 py-6 lg:px-8">
        {children}
      </main>
    </div>
  );
}

function DeskLinks({ onFollow }: { onFollow?: () => void }) {
  return (
    <nav aria-label={t('nav.main')}>
      <ul className="flex flex-col gap-1">
        {useOwnNavigation(deskNavigation).map(({ to, name, icon: Icon, exact = false }) => (
          <li key={to}>
            <RouteLink
              to={to}
              activeOptions={{ exact, includeSearch: false }}
              {...(onFollow ? { onClick: onFollow } : {})}
              className="flex min-h-11 cursor-pointer items-center gap-3 rounded-control px-3 text-sm font-medium text-ink-soft hovered:bg-sunken hovered:text-ink data-[status=active]:bg-primary-soft data-[status=active]:font-semibold data-[status=active]:text-primary-ink"
            >
              <Icon aria-hidden className="size-5" />
              {name}
            </RouteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
