import { useMatches } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { cx, ThemeMenu } from '../../ui/index.ts';
import { Brand } from './brand.tsx';

/** For clients, phone first: one narrow column under the clinic's name. */
export function ClientShell({
  clinicName,
  account,
  children,
}: {
  clinicName: string;
  account?: ReactNode;
  children: ReactNode;
}) {
  const isWide = useMatches({ select: (matches) => matches.at(-1)?.staticData.isWide ?? false });
  const width = isWide ? 'max-w-5xl' : 'max-w-2xl';
  return (
    <>
      <header className="border-b border-line bg-surface">
        <div
          className={cx('mx-auto flex min-h-15 w-full items-center justify-between gap-3 px-4 py-2', width)}
        >
          <Brand name={clinicName} />
          {account ?? <ThemeMenu />}
        </div>
      </header>
      <main id="content" className={cx('mx-auto flex w-full flex-1 flex-col gap-6 px-4 pt-6', width)}>
        {children}
      </main>
    </>
  );
}
