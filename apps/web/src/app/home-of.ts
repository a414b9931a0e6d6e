import { desk, type Role } from '@unbrace/shared/identity';
import type { Session } from '../api/session.queries.ts';

const homes = [
  { of: desk, at: '/desk' },
  { of: ['therapist'], at: '/work' },
  { of: ['clinical_lead'], at: '/desk/holds' },
  { of: ['finance'], at: '/desk/services' },
  { of: ['client'], at: '/visits' },
] as const satisfies { of: readonly Role[]; at: string }[];
export type Home = (typeof homes)[number]['at'];

/** Where somebody's work and visits are: several for who has several roles, the one they come in at first. */
export function homesOf({ roles }: Pick<Session, 'roles'>): Home[] {
  return homes.filter(({ of }) => of.some((role) => roles.includes(role))).map(({ at }) => at);
}

/** Where somebody comes in; the front door for whom nothing is left to do. */
export function homeOf(session: Pick<Session, 'roles'>): Home | '/' {
  return homesOf(session)[0] ?? '/';
}
