import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { t } from '../app.texts.ts';
import { rootRoute } from './root-route.ts';

export const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'desk',
  component: lazyRouteComponent(() => import('../shell/layouts.tsx'), 'DeskLayout'),
});

const home = createRoute({
  getParentRoute: () => deskRoute,
  path: '/',
  staticData: { title: t('desk.board') },
  component: lazyRouteComponent(() => import('../pages/home-pages.tsx'), 'DeskHomePage'),
});

export const deskRoutes = deskRoute.addChildren([home]);
