import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const list = createRoute({
  getParentRoute: () => root,
  path: '/service-clients',
  staticData: { needs: 'SERVICE_CLIENT_MANAGE' },
  component: lazyRouteComponent(() => import('../features/serviceclients/ServiceClientsPage'), 'ServiceClientsPage'),
});

const making = createRoute({
  getParentRoute: () => root,
  path: '/service-clients/new',
  staticData: { needs: 'SERVICE_CLIENT_MANAGE' },
  component: lazyRouteComponent(
    () => import('../features/serviceclients/NewServiceClientPage'),
    'NewServiceClientPage',
  ),
});

const one = createRoute({
  getParentRoute: () => root,
  path: '/service-clients/$id',
  staticData: { needs: 'SERVICE_CLIENT_MANAGE' },
  component: lazyRouteComponent(() => import('./OneServiceClient'), 'OneServiceClient'),
});

export const serviceClientRoutes = [list, making, one] as const;
