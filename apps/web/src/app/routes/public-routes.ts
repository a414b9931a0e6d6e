import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root-route.ts';

const landing = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/landing-page.tsx'), 'LandingPage'),
});

/** The design system to look at. */
const gallery = createRoute({
  getParentRoute: () => rootRoute,
  path: 'ui',
  staticData: { title: 'Design system' },
  component: lazyRouteComponent(() => import('../gallery/gallery-page.tsx'), 'GalleryPage'),
});

export const publicRoutes = [landing, gallery] as const;
