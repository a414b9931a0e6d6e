import { PageWithout } from '../ui/index.ts';

/** Instead of a page whose code is on its way, inside its shell. */
export function PagePending() {
  return <PageWithout />;
}

/** Instead of a whole shell that is on its way. */
export function ShellPending() {
  return (
    <main id="content" className="mx-auto flex w-full max-w-2xl flex-1 flex-col gap-6 px-4 py-12">
      <PageWithout />
    </main>
  );
}
