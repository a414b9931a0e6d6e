import type { Role } from '@unbrace/shared/identity';
import { useSession } from './session.queries.ts';

/** Whether who is signed in has one of these roles. The API decides; this only spares people buttons that would be refused. */
export function useHasRole(roles: readonly Role[]): boolean {
  const session = useSession();
  return session?.roles.some((role) => roles.includes(role)) ?? false;
}
