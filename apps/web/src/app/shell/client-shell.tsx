import type { ReactNode } from 'react';
import { ThemeMenu } from '../../ui/index.ts';
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
  return (
    <>
      <header className="border-b border-line bg-surface">
        <div className="mx-auto flex min-h-15 w-full max-w-2xl items-center justify-between gap-3 px-4 py-2">
          <Brand name={clinicName} />
          {account ?? <ThemeMenu />}
        </div>
      </header>
      <main id="content" className="mx-auto flex w-full max-w-2xl flex-1 flex-col gap-6 px-4 pt-6">
        {children}
      </main>
    </>
  );
}
