import type { LinkProps } from '@tanstack/react-router';
import { desk, management, type Role } from '@unbrace/shared/identity';
import {
  CalendarDays,
  Clock,
  HandHeart,
  Inbox,
  type LucideIcon,
  PhoneCall,
  ScrollText,
  ShieldCheck,
  Stethoscope,
  UserRoundCog,
  UsersRound,
} from 'lucide-react';
import { t } from '../app.texts.ts';

/** A place in a shell's navigation. `exact` where other places lie below its address. */
export interface NavigationItem {
  readonly to: NonNullable<LinkProps['to']>;
  readonly name: string;
  readonly icon: LucideIcon;
  readonly exact?: boolean;
  /** Shown to these roles only; to everybody in the shell when left out. */
  readonly roles?: readonly Role[];
}

export const therapistNavigation: readonly NavigationItem[] = [
  { to: '/work', name: t('therapist.jobs'), icon: Inbox, exact: true },
  { to: '/work/visits', name: t('therapist.visits'), icon: CalendarDays },
  { to: '/work/hours', name: t('therapist.hours'), icon: Clock },
];

export const deskNavigation: readonly NavigationItem[] = [
  { to: '/desk', name: t('desk.board'), icon: CalendarDays, exact: true, roles: desk },
  { to: '/desk/book', name: t('desk.book'), icon: PhoneCall, roles: desk },
  { to: '/desk/clients', name: t('desk.clients'), icon: UsersRound, roles: desk },
  { to: '/desk/therapists', name: t('desk.therapists'), icon: Stethoscope, roles: desk },
  { to: '/desk/services', name: t('desk.services'), icon: HandHeart },
  { to: '/desk/holds', name: t('desk.holds'), icon: ShieldCheck, roles: ['clinical_lead'] },
  { to: '/desk/team', name: t('desk.team'), icon: UserRoundCog, roles: management },
  { to: '/desk/audit', name: t('desk.audit'), icon: ScrollText, roles: ['owner'] },
];
