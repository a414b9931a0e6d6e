import { Navigate, useMatches } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Session } from '../../api/session.queries.ts';
import { homeOf } from '../home-of.ts';
import { isOpenTo, type NavigationItem } from './navigation.ts';

/** Nobody is left standing before a refusal: who has nothing to do at an address of the shell is taken home. */
export function OwnPlace({
  places,
  session,
  children,
}: {
  places: readonly NavigationItem[];
  session: Session;
  children: ReactNode;
}) {
  // What is shown, not where one is going: on the way home nothing of the refused page may be asked for.
  const path = useMatches({ select: (matches) => matches.at(-1)?.pathname.replace(/\/+$/, '') ?? '' });
  return isOpenTo(places, path, session) ? children : <Navigate to={homeOf(session)} replace />;
}
