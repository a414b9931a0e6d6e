import { useSession } from '../../api/session.queries.ts';
import { AccountMenu } from '../../features/identity/account-menu.tsx';
import { homesOf } from '../home-of.ts';
import { deskNavigation, therapistNavigation } from './navigation.ts';

const places = [...deskNavigation, ...therapistNavigation];

/** The menu of who is signed in; who has several roles goes from the work of one to that of another by it. */
export function Account({ named = false }: { named?: boolean }) {
  const session = useSession();
  const homes = session ? homesOf(session) : [];
  return (
    <AccountMenu
      named={named}
      work={homes.length > 1 ? places.filter(({ to }) => homes.some((at) => at === to)) : []}
    />
  );
}
