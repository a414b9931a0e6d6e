import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { t } from '../pages/client/client.texts.ts';
import { ShellError } from '../page-error.tsx';
import { ShellPending } from '../page-pending.tsx';
import { rootRoute } from './root-route.ts';

/** Pages that belong to no clinic. */
const outside = createRoute({
  getParentRoute: () => rootRoute,
  id: 'outside',
  component: lazyRouteComponent(() => import('../shell/layouts.tsx'), 'OutsideLayout'),
  pendingComponent: ShellPending,
  errorComponent: ShellError,
});

const landing = createRoute({
  getParentRoute: () => outside,
  path: '/',
  staticData: { isWide: true },
  component: lazyRouteComponent(() => import('../pages/landing-page.tsx'), 'LandingPage'),
});

const signIn = createRoute({
  getParentRoute: () => outside,
  path: 'sign-in',
  staticData: { title: t('page.signIn') },
  validateSearch: z.object({ clinic: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../pages/account-pages.tsx'), 'SignInPage'),
});

const forgot = createRoute({
  getParentRoute: () => outside,
  path: 'forgot',
  staticData: { title: t('page.forgot') },
  component: lazyRouteComponent(
    () => import('../../features/identity/ask-for-reset-page.tsx'),
    'AskForResetPage',
  ),
});

const reset = createRoute({
  getParentRoute: () => outside,
  path: 'reset',
  staticData: { title: t('page.reset') },
  component: lazyRouteComponent(() => import('../pages/account-pages.tsx'), 'ResetPage'),
});

const invitation = createRoute({
  getParentRoute: () => outside,
  path: 'invitation',
  staticData: { title: t('page.invitation') },
  component: lazyRouteComponent(() => import('../pages/account-pages.tsx'), 'InvitationPage'),
});

const intake = createRoute({
  getParentRoute: () => outside,
  path: 'intake',
  staticData: { title: t('page.intake') },
  component: lazyRouteComponent(() => import('../pages/account-pages.tsx'), 'IntakePage'),
});

const checkIn = createRoute({
  getParentRoute: () => outside,
  path: 'check-in',
  staticData: { title: t('page.checkIn') },
  component: lazyRouteComponent(() => import('../pages/check-in-page.tsx'), 'CheckInPage'),
});

const messages = createRoute({
  getParentRoute: () => outside,
  path: 'demo/messages',
  staticData: { title: t('page.messages') },
  component: lazyRouteComponent(
    () => import('../../features/notifications/demo-messages-page.tsx'),
    'DemoMessagesPage',
  ),
});

/** The design system to look at. */
const gallery = createRoute({
  getParentRoute: () => rootRoute,
  path: 'ui',
  staticData: { title: 'Design system' },
  component: lazyRouteComponent(() => import('../gallery/gallery-page.tsx'), 'GalleryPage'),
  pendingComponent: ShellPending,
  errorComponent: ShellError,
});

export const publicRoutes = [
  outside.addChildren([landing, signIn, forgot, reset, invitation, intake, checkIn, messages]),
  gallery,
] as const;
