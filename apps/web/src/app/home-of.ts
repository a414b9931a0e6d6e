import type { Session } from '../api/session.queries.ts';

/** Where somebody's work or visits are. */
export function homeOf({ roles }: Pick<Session, 'roles'>): '/desk' | '/desk/services' | '/work' | '/visits' {
  const desk = ['owner', 'admin', 'scheduler'] as const;
  if (desk.some((role) => roles.includes(role))) return '/desk';
  if (roles.includes('therapist')) return '/work';
  return roles.includes('client') ? '/visits' : '/desk/services';
}
