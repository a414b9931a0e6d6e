import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { NotFound } from '../not-found.tsx';
import { ShellError } from '../page-error.tsx';
import { Root } from '../root.tsx';

/** `context.queryClient` is there for loaders: `loader: ({ context }) => context.queryClient.ensureQueryData(...)`. */
export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Root,
  errorComponent: ShellError,
  notFoundComponent: NotFound,
});
