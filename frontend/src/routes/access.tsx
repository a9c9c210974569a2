import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { oneOf, root, word } from './root';

const states = ['PROPOSED', 'UPCOMING', 'ACTIVE', 'ENDED', 'REFUSED'] as const;

const list = createRoute({
  getParentRoute: () => root,
  path: '/access',
  staticData: { needs: 'ROLE_ASSIGNMENT_READ' },
  validateSearch: (search: Record<string, unknown>): { state?: (typeof states)[number]; centre?: string } => ({
    state: oneOf(states, search.state),
    centre: word(search.centre),
  }),
  component: lazyRouteComponent(() => import('./Assignments'), 'Assignments'),
});

const proposing = createRoute({
  getParentRoute: () => root,
  path: '/access/new',
  staticData: { needs: 'ROLE_ASSIGNMENT_PROPOSE' },
  component: lazyRouteComponent(() => import('../features/assignments/ProposePage'), 'ProposePage'),
});

const one = createRoute({
  getParentRoute: () => root,
  path: '/access/$id',
  staticData: { needs: 'ROLE_ASSIGNMENT_READ' },
  component: lazyRouteComponent(() => import('./Assignments'), 'OneAssignment'),
});

export const accessRoutes = [list, proposing, one] as const;
