import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { BookingId, ClientId, LocalDate } from '@unbrace/shared/kernel';
import { z } from 'zod';
import { t } from '../app.texts.ts';
import { ShellError } from '../page-error.tsx';
import { ShellPending } from '../page-pending.tsx';
import { rootRoute } from './root-route.ts';

export const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'desk',
  component: lazyRouteComponent(() => import('../shell/layouts.tsx'), 'DeskLayout'),
  pendingComponent: ShellPending,
  errorComponent: ShellError,
});

/** Which day is shown, and which booking is open beside it; today and none when left out. */
const BoardSearch = z.object({
  date: LocalDate.optional().catch(undefined),
  booking: BookingId.optional().catch(undefined),
});

const board = createRoute({
  getParentRoute: () => deskRoute,
  path: '/',
  staticData: { title: t('desk.board') },
  validateSearch: BoardSearch,
  component: lazyRouteComponent(() => import('../pages/desk/board-page.tsx'), 'BoardPage'),
});

const week = createRoute({
  getParentRoute: () => deskRoute,
  path: 'week',
  staticData: { title: t('desk.week') },
  validateSearch: z.object({ date: LocalDate.optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../pages/desk/week-page.tsx'), 'WeekPage'),
});

const book = createRoute({
  getParentRoute: () => deskRoute,
  path: 'book',
  staticData: { title: t('desk.book') },
  validateSearch: z.object({ client: ClientId.optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../pages/desk/book-page.tsx'), 'BookPage'),
});

const repeat = createRoute({
  getParentRoute: () => deskRoute,
  path: 'repeat/$id',
  staticData: { title: t('desk.repeat') },
  component: lazyRouteComponent(() => import('../pages/desk/repeat-page.tsx'), 'RepeatPage'),
});

const clients = createRoute({
  getParentRoute: () => deskRoute,
  path: 'clients',
  staticData: { title: t('desk.clients') },
  component: lazyRouteComponent(() => import('../../features/clients/desk/clients-page.tsx'), 'ClientsPage'),
});

const client = createRoute({
  getParentRoute: () => deskRoute,
  path: 'clients/$clientId',
  staticData: { title: t('desk.client') },
  component: lazyRouteComponent(() => import('../pages/desk/client-page.tsx'), 'ClientPage'),
});

const therapists = createRoute({
  getParentRoute: () => deskRoute,
  path: 'therapists',
  staticData: { title: t('desk.therapists') },
  component: lazyRouteComponent(() => import('../pages/desk/therapists-page.tsx'), 'TherapistsPage'),
});

const therapist = createRoute({
  getParentRoute: () => deskRoute,
  path: 'therapists/$therapistId',
  staticData: { title: t('desk.therapist') },
  component: lazyRouteComponent(() => import('../pages/desk/therapist-page.tsx'), 'TherapistPage'),
});

const services = createRoute({
  getParentRoute: () => deskRoute,
  path: 'services',
  staticData: { title: t('desk.services') },
  component: lazyRouteComponent(() => import('../../features/services/services-page.tsx'), 'ServicesPage'),
});

const prices = createRoute({
  getParentRoute: () => deskRoute,
  path: 'prices',
  staticData: { title: t('desk.prices') },
  component: lazyRouteComponent(() => import('../pages/desk/prices-page.tsx'), 'Prices'),
});

const team = createRoute({
  getParentRoute: () => deskRoute,
  path: 'team',
  staticData: { title: t('desk.team') },
  component: lazyRouteComponent(() => import('../pages/desk/team-page.tsx'), 'TeamPage'),
});

const audit = createRoute({
  getParentRoute: () => deskRoute,
  path: 'audit',
  staticData: { title: t('desk.audit') },
  component: lazyRouteComponent(() => import('../../features/audit/audit-page.tsx'), 'AuditPage'),
});

const holds = createRoute({
  getParentRoute: () => deskRoute,
  path: 'holds',
  staticData: { title: t('desk.holds') },
  component: lazyRouteComponent(() => import('../pages/care-pages.tsx'), 'Holds'),
});

const care = createRoute({
  getParentRoute: () => deskRoute,
  path: 'care',
  staticData: { title: t('desk.care') },
  component: lazyRouteComponent(() => import('../pages/care-pages.tsx'), 'CareTasks'),
});

const rules = createRoute({
  getParentRoute: () => deskRoute,
  path: 'rules',
  staticData: { title: t('desk.rules') },
  component: lazyRouteComponent(() => import('../../features/triage/rules/rules-page.tsx'), 'RulesPage'),
});

const moveIn = createRoute({
  getParentRoute: () => deskRoute,
  path: 'move-in',
  staticData: { title: t('desk.moveIn') },
  component: lazyRouteComponent(() => import('../../features/imports/move-in-page.tsx'), 'MoveInPage'),
});

export const deskRoutes = deskRoute.addChildren([
  board,
  week,
  book,
  repeat,
  clients,
  client,
  therapists,
  therapist,
  services,
  prices,
  team,
  audit,
  holds,
  care,
  rules,
  moveIn,
]);
