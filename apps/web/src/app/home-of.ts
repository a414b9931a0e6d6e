import { desk, type Role } from '@unbrace/shared/identity';
import type { Session } from '../api/session.queries.ts';

const homes = [
  { of: desk, at: '/desk' },
  { of: ['therapist'], at: '/work' },
  { of: ['clinical_lead'], at: '/desk/holds' },
  { of: ['finance'], at: '/desk/services' },
  { of: ['client'], at: '/visits' },
] as const satisfies { of: readonly Role[]; at: string }[];

/** Where somebody's work or visits are; the front door for whom nothing is left to do. */
export function homeOf({ roles }: Pick<Session, 'roles'>): (typeof homes)[number]['at'] | '/' {
  return homes.find(({ of }) => of.some((role) => roles.includes(role)))?.at ?? '/';
}
