import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { roleAssignmentStateValues } from '../api/contract';
import { oneOf, root, word } from './root';

const list = createRoute({
  getParentRoute: () => root,
  path: '/access',
  staticData: { needs: 'ROLE_ASSIGNMENT_READ' },
  validateSearch: (
    search: Record<string, unknown>,
  ): { state?: (typeof roleAssignmentStateValues)[number]; centre?: string } => ({
    state: oneOf(roleAssignmentStateValues, search.state),
    centre: word(search.centre),
  }),
  component: lazyRouteComponent(() => import('./Assignments'), 'Assignments'),
});

const proposing = createRoute({
  getParentRoute: () => root,
  path: '/access/new',
  staticData: { needs: 'ROLE_ASSIGNMENT_PROPOSE' },
  validateSearch: (search: Record<string, unknown>): { client?: string } => ({ client: word(search.client) }),
  component: lazyRouteComponent(() => import('./Assignments'), 'Proposing'),
});

const one = createRoute({
  getParentRoute: () => root,
  path: '/access/$id',
  staticData: { needs: 'ROLE_ASSIGNMENT_READ' },
  component: lazyRouteComponent(() => import('./Assignments'), 'OneAssignment'),
});

export const accessRoutes = [list, proposing, one] as const;
