import { useMatches } from '@tanstack/react-router';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** What the browser's tab says, and a page whose own heading is not known yet; the deepest route that has one wins. */
    title?: string;
  }
}

/** What this page is called before anything of it is known. */
export function usePageTitle(): string | undefined {
  return useMatches({
    select: (matches) => matches.findLast((match) => match.staticData.title)?.staticData.title,
  });
}
