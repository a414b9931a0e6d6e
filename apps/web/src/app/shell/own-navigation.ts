import { useSession } from '../../api/session.queries.ts';
import { type NavigationItem, placesOf } from './navigation.ts';

/** The places that who is signed in may go to. */
export function useOwnNavigation(items: readonly NavigationItem[]): NavigationItem[] {
  return placesOf(items, useSession() ?? { roles: [], mayClearCalls: false });
}
