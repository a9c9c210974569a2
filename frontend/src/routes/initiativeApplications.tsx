import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ApplicationsSearch } from '../features/initiatives/applications/ApplicationsPage';
import { root, word } from './root';

const part = (name: 'Applications' | 'NewApplication' | 'BlankApplication' | 'OneApplication') =>
  lazyRouteComponent(() => import('./ApplicationsOfInitiatives'), name);

const applications = createRoute({
  getParentRoute: () => root,
  path: '/initiatives/applications',
  staticData: { needs: 'GRANT_READ' },
  validateSearch: ({ centre, call, state, code, view }: Record<string, unknown>): ApplicationsSearch => ({
    centre: word(centre),
    call: word(call),
    state: word(state) as ApplicationsSearch['state'],
    code: word(code),
    view: view === 'board' ? view : undefined,
  }),
  component: part('Applications'),
});

const begin = createRoute({
  getParentRoute: () => root,
  path: '/initiatives/applications/new',
  staticData: { needs: 'GRANT_MANAGE' },
  validateSearch: ({ call }: Record<string, unknown>): { call?: string } => ({ call: word(call) }),
  component: part('NewApplication'),
});

const paper = createRoute({
  getParentRoute: () => root,
  path: '/initiatives/applications/form',
  staticData: { needs: 'GRANT_MANAGE' },
  component: part('BlankApplication'),
});

const application = createRoute({
  getParentRoute: () => root,
  path: '/initiatives/applications/$id',
  staticData: { needs: 'GRANT_READ' },
  component: part('OneApplication'),
});

export const initiativeApplicationRoutes = [applications, begin, paper, application] as const;
