import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { clinicQuery } from '../../features/clinics/clinics.queries.ts';
import { t } from '../pages/client/client.texts.ts';
import { bookingSteps } from '../pages/client/booking-steps.ts';
import { ShellError } from '../page-error.tsx';
import { ShellPending } from '../page-pending.tsx';
import { rootRoute } from './root-route.ts';

/** What anybody sees of a clinic lies under its own name: `/c/harbour`. */
const clinicRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'c/$clinic',
  component: lazyRouteComponent(() => import('../shell/layouts.tsx'), 'ClientLayout'),
  pendingComponent: ShellPending,
  errorComponent: ShellError,
});

const home = createRoute({
  getParentRoute: () => clinicRoute,
  path: '/',
  staticData: { title: t('book.title'), isWide: true },
  loader: ({ context, params }) =>
    context.queryClient.query({ ...clinicQuery(params.clinic), staleTime: 'static' }),
  component: lazyRouteComponent(() => import('../pages/client/clinic-home-page.tsx'), 'ClinicHomePage'),
});

/** Where in the booking one is, and what one came for. Never an answer. */
const BookSearch = z.object({
  step: z.enum(bookingSteps).optional().catch(undefined),
  part: z.int().min(0).max(30).optional().catch(undefined),
  service: z.string().optional().catch(undefined),
  /** An earlier visit that is booked once more. */
  again: z.uuid().optional().catch(undefined),
});

const book = createRoute({
  getParentRoute: () => clinicRoute,
  path: 'book',
  staticData: { title: t('book.title') },
  validateSearch: BookSearch,
  loader: ({ context, params }) =>
    context.queryClient.query({ ...clinicQuery(params.clinic), staleTime: 'static' }),
  component: lazyRouteComponent(() => import('../pages/client/book-page.tsx'), 'BookPage'),
});

const urgent = createRoute({
  getParentRoute: () => clinicRoute,
  path: 'urgent',
  staticData: { title: t('page.urgent') },
  component: lazyRouteComponent(() => import('../pages/client/urgent-page.tsx'), 'UrgentPage'),
});

const homeCare = createRoute({
  getParentRoute: () => clinicRoute,
  path: 'home-care',
  staticData: { title: t('page.homeCare') },
  component: lazyRouteComponent(() => import('../pages/client/aftercare-page.tsx'), 'HomeCarePage'),
});

const visitsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'visits',
  component: lazyRouteComponent(() => import('../shell/layouts.tsx'), 'VisitsLayout'),
  pendingComponent: ShellPending,
  errorComponent: ShellError,
});

const visits = createRoute({
  getParentRoute: () => visitsRoute,
  path: '/',
  staticData: { title: t('page.visits') },
  component: lazyRouteComponent(() => import('../pages/client/visits-pages.tsx'), 'VisitsPage'),
});

const visit = createRoute({
  getParentRoute: () => visitsRoute,
  path: '$id',
  staticData: { title: t('page.visit') },
  component: lazyRouteComponent(() => import('../pages/client/visits-pages.tsx'), 'VisitPage'),
});

const move = createRoute({
  getParentRoute: () => visitsRoute,
  path: '$id/move',
  staticData: { title: t('page.move') },
  component: lazyRouteComponent(() => import('../pages/client/visits-pages.tsx'), 'MoveVisitPage'),
});

const payment = createRoute({
  getParentRoute: () => visitsRoute,
  path: '$id/payment',
  staticData: { title: t('page.payment') },
  validateSearch: z.object({ from: z.enum(['paid', 'cancelled']).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../pages/client/payment-page.tsx'), 'VisitPaymentPage'),
});

const repeat = createRoute({
  getParentRoute: () => visitsRoute,
  path: '$id/repeat',
  staticData: { title: t('page.repeat') },
  component: lazyRouteComponent(() => import('../pages/client/series-pages.tsx'), 'RepeatVisitPage'),
});

const moveAll = createRoute({
  getParentRoute: () => visitsRoute,
  path: '$id/move-all',
  staticData: { title: t('page.moveAll') },
  component: lazyRouteComponent(() => import('../pages/client/series-pages.tsx'), 'MoveSeriesPage'),
});

const aftercare = createRoute({
  getParentRoute: () => visitsRoute,
  path: '$id/aftercare',
  staticData: { title: t('page.aftercare') },
  component: lazyRouteComponent(() => import('../pages/client/aftercare-page.tsx'), 'AftercarePage'),
});

const recheck = createRoute({
  getParentRoute: () => visitsRoute,
  path: '$id/recheck',
  staticData: { title: t('page.recheck') },
  component: lazyRouteComponent(() => import('../pages/client/recheck-page.tsx'), 'OwnRecheckPage'),
});

const careRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'care',
  component: lazyRouteComponent(() => import('../shell/layouts.tsx'), 'VisitsLayout'),
  pendingComponent: ShellPending,
  errorComponent: ShellError,
});

const care = createRoute({
  getParentRoute: () => careRoute,
  path: '/',
  staticData: { title: t('page.care') },
  component: lazyRouteComponent(() => import('../pages/care-pages.tsx'), 'OwnCare'),
});

export const clientRoutes = [
  clinicRoute.addChildren([home, book, urgent, homeCare]),
  visitsRoute.addChildren([visits, visit, payment, move, moveAll, repeat, aftercare, recheck]),
  careRoute.addChildren([care]),
] as const;
