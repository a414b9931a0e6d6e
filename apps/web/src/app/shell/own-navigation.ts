import { useSession } from '../../api/session.queries.ts';
import type { NavigationItem } from './navigation.ts';

/** The places that who is signed in may go to. */
export function useOwnNavigation(items: readonly NavigationItem[]): NavigationItem[] {
  const roles = useSession()?.roles ?? [];
  return items.filter((item) => item.roles?.some((role) => roles.includes(role)) ?? true);
}
