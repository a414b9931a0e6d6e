import type { LinkProps } from '@tanstack/react-router';
import { desk, management, type Role } from '@unbrace/shared/identity';
import {
  BadgeDollarSign,
  CalendarDays,
  CalendarRange,
  Clock,
  FileInput,
  HandHeart,
  HeartPulse,
  Inbox,
  type LucideIcon,
  PhoneCall,
  Scale,
  ScrollText,
  ShieldCheck,
  Stethoscope,
  UserRoundCog,
  UsersRound,
} from 'lucide-react';
import type { Session } from '../../api/session.queries.ts';
import { t } from '../app.texts.ts';

/** A place in a shell's navigation. `exact` where other places lie below its address. */
export interface NavigationItem {
  readonly to: NonNullable<LinkProps['to']>;
  readonly name: string;
  readonly icon: LucideIcon;
  readonly exact?: boolean;
  /** Who may go there: what the API would refuse to others is neither shown nor reached. */
  readonly roles: readonly Role[];
  /** Also who of the desk may end calls for the clinical lead. */
  readonly clearsCalls?: boolean;
}

/** Who looks for a place. */
export type Goer = Pick<Session, 'roles' | 'mayClearCalls'>;

const office: readonly Role[] = [...desk, 'clinical_lead', 'finance'];

export const therapistNavigation: readonly NavigationItem[] = [
  { to: '/work', name: t('therapist.jobs'), icon: Inbox, exact: true, roles: ['therapist'] },
  { to: '/work/visits', name: t('therapist.visits'), icon: CalendarDays, roles: ['therapist'] },
  { to: '/work/hours', name: t('therapist.hours'), icon: Clock, roles: ['therapist'] },
];

export const deskNavigation: readonly NavigationItem[] = [
  { to: '/desk', name: t('desk.board'), icon: CalendarDays, exact: true, roles: desk },
  { to: '/desk/week', name: t('desk.week'), icon: CalendarRange, roles: desk },
  { to: '/desk/book', name: t('desk.book'), icon: PhoneCall, roles: desk },
  { to: '/desk/clients', name: t('desk.clients'), icon: UsersRound, roles: desk },
  { to: '/desk/therapists', name: t('desk.therapists'), icon: Stethoscope, roles: desk },
  { to: '/desk/services', name: t('desk.services'), icon: HandHeart, roles: office },
  { to: '/desk/prices', name: t('desk.prices'), icon: BadgeDollarSign, roles: [...management, 'finance'] },
  {
    to: '/desk/holds',
    name: t('desk.holds'),
    icon: ShieldCheck,
    roles: ['clinical_lead'],
    clearsCalls: true,
  },
  { to: '/desk/care', name: t('desk.care'), icon: HeartPulse, roles: ['clinical_lead'] },
  { to: '/desk/rules', name: t('desk.rules'), icon: Scale, roles: ['owner', 'clinical_lead'] },
  { to: '/desk/team', name: t('desk.team'), icon: UserRoundCog, roles: management },
  { to: '/desk/move-in', name: t('desk.moveIn'), icon: FileInput, roles: management },
  { to: '/desk/audit', name: t('desk.audit'), icon: ScrollText, roles: ['owner'] },
];

/** The places that somebody may go to. */
export function placesOf(items: readonly NavigationItem[], { roles, mayClearCalls }: Goer): NavigationItem[] {
  return items.filter(
    (item) => item.roles.some((role) => roles.includes(role)) || (item.clearsCalls === true && mayClearCalls),
  );
}

/** Whether an address of a shell is open to somebody: the nearest place above it decides. */
export function isOpenTo(items: readonly NavigationItem[], path: string, goer: Goer): boolean {
  const [nearest] = items
    .filter(({ to }) => path === to || path.startsWith(`${to}/`))
    .toSorted((a, b) => b.to.length - a.to.length);
  return nearest !== undefined && placesOf([nearest], goer).length > 0;
}
