import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { t } from '../app.texts.ts';
import { rootRoute } from './root-route.ts';

export const therapistRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'work',
  component: lazyRouteComponent(() => import('../shell/layouts.tsx'), 'TherapistLayout'),
});

const home = createRoute({
  getParentRoute: () => therapistRoute,
  path: '/',
  staticData: { title: t('therapist.jobs') },
  component: lazyRouteComponent(() => import('../pages/home-pages.tsx'), 'TherapistHomePage'),
});

export const therapistRoutes = therapistRoute.addChildren([home]);
