import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { grantCallStateValues } from '../api/contract';
import type { CallsSearch } from '../features/initiatives/calls/CallsPage';
import { root, word } from './root';

const calls = createRoute({
  getParentRoute: () => root,
  path: '/initiatives/calls',
  staticData: { needs: 'GRANT_READ' },
  validateSearch: (search: Record<string, unknown>): CallsSearch => ({
    centre: word(search.centre),
    state: grantCallStateValues.find((state) => state === search.state),
  }),
  component: lazyRouteComponent(() => import('./CallsOfInitiatives'), 'Calls'),
});

const newCall = createRoute({
  getParentRoute: () => root,
  path: '/initiatives/calls/new',
  staticData: { needs: 'GRANT_MANAGE' },
  component: lazyRouteComponent(() => import('./CallsOfInitiatives'), 'NewCall'),
});

const call = createRoute({
  getParentRoute: () => root,
  path: '/initiatives/calls/$id',
  staticData: { needs: 'GRANT_READ' },
  component: lazyRouteComponent(() => import('./CallsOfInitiatives'), 'OneCall'),
});

export const initiativeCallRoutes = [calls, newCall, call] as const;
