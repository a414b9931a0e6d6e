import type { LinkProps } from '@tanstack/react-router';
import { CalendarDays, Inbox, type LucideIcon } from 'lucide-react';
import { t } from '../app.texts.ts';

/** A place in a shell's navigation. `exact` where other places lie below its address. */
export interface NavigationItem {
  readonly to: NonNullable<LinkProps['to']>;
  readonly name: string;
  readonly icon: LucideIcon;
  readonly exact?: boolean;
}

export const therapistNavigation: readonly NavigationItem[] = [
  { to: '/work', name: t('therapist.jobs'), icon: Inbox, exact: true },
];

export const deskNavigation: readonly NavigationItem[] = [
  { to: '/desk', name: t('desk.board'), icon: CalendarDays, exact: true },
];
