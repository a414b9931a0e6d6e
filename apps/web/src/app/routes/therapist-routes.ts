import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { t } from '../app.texts.ts';
import { ShellError } from '../page-error.tsx';
import { ShellPending } from '../page-pending.tsx';
import { rootRoute } from './root-route.ts';

export const therapistRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'work',
  component: lazyRouteComponent(() => import('../shell/layouts.tsx'), 'TherapistLayout'),
  pendingComponent: ShellPending,
  errorComponent: ShellError,
});

const inbox = createRoute({
  getParentRoute: () => therapistRoute,
  path: '/',
  staticData: { title: t('therapist.jobs') },
  component: lazyRouteComponent(() => import('../../features/offers/inbox-page.tsx'), 'InboxPage'),
});

const job = createRoute({
  getParentRoute: () => therapistRoute,
  path: 'offers/$id',
  staticData: { title: t('therapist.job'), isDecision: true },
  component: lazyRouteComponent(() => import('../pages/work/job-page.tsx'), 'JobPage'),
});

const visits = createRoute({
  getParentRoute: () => therapistRoute,
  path: 'visits',
  staticData: { title: t('therapist.visits') },
  component: lazyRouteComponent(() => import('../../features/visits/visits-page.tsx'), 'VisitsPage'),
});

const visit = createRoute({
  getParentRoute: () => therapistRoute,
  path: 'visits/$id',
  staticData: { title: t('therapist.visit'), isDecision: true },
  component: lazyRouteComponent(() => import('../pages/work/visit-page.tsx'), 'WorkVisitPage'),
});

const recheck = createRoute({
  getParentRoute: () => therapistRoute,
  path: 'visits/$id/recheck',
  staticData: { title: t('therapist.recheck'), isDecision: true },
  component: lazyRouteComponent(() => import('../pages/work/recheck-page.tsx'), 'RecheckPage'),
});

const hours = createRoute({
  getParentRoute: () => therapistRoute,
  path: 'hours',
  staticData: { title: t('therapist.hours') },
  component: lazyRouteComponent(() => import('../pages/work/hours-page.tsx'), 'HoursPage'),
});

export const therapistRoutes = therapistRoute.addChildren([inbox, job, visits, visit, recheck, hours]);
