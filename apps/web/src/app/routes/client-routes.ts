import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { t } from '../app.texts.ts';
import { rootRoute } from './root-route.ts';

/** Everything a client sees lies under the clinic's own name: `/c/harbour`. */
export const clientRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'c/$clinic',
  component: lazyRouteComponent(() => import('../shell/layouts.tsx'), 'ClientLayout'),
});

const home = createRoute({
  getParentRoute: () => clientRoute,
  path: '/',
  staticData: { title: t('client.book') },
  component: lazyRouteComponent(() => import('../pages/home-pages.tsx'), 'ClientHomePage'),
});

export const clientRoutes = clientRoute.addChildren([home]);
