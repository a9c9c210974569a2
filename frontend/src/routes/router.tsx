import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router';
import { Broken } from '../app/ErrorBoundary';
import { Shell } from '../app/Shell';
import type { Needed } from '../auth/permissions';
import { Waiting } from '../ui/Waiting';
import { NotFound } from './NotFound';

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
  /** Every route says what it takes to open it; one that does not is a type error. */
  interface StaticDataRouteOption {
    needs: Needed;
  }
  /** What a page remembers of itself across Back, and what never belongs into an address: words about people. */
  interface HistoryState {
    searchText?: string;
    typedName?: string;
    justRegistered?: boolean;
  }
}

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, staticData: { needs: 'everyone' } });

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  staticData: { needs: 'everyone' },
  component: lazyRouteComponent(() => import('./Today'), 'Today'),
});

const desk = createRoute({
  getParentRoute: () => root,
  path: '/desk',
  staticData: { needs: 'PARTICIPANT_SEARCH' },
  component: lazyRouteComponent(() => import('../features/participants/DeskPage'), 'DeskPage'),
});

export type PeopleSearch = { sort: 'name' | '-registeredOn'; centre?: string };

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  staticData: { needs: 'PARTICIPANT_READ' },
  validateSearch: (search: Record<string, unknown>): PeopleSearch => ({
    sort: search.sort === '-registeredOn' ? '-registeredOn' : 'name',
    centre: typeof search.centre === 'string' && search.centre ? search.centre : undefined,
  }),
  component: lazyRouteComponent(() => import('./People'), 'People'),
});

const register = createRoute({
  getParentRoute: () => root,
  path: '/people/new',
  staticData: { needs: 'PARTICIPANT_REGISTER' },
  component: lazyRouteComponent(() => import('../features/participants/RegisterPage'), 'RegisterPage'),
});

const importing = createRoute({
  getParentRoute: () => root,
  path: '/people/import',
  staticData: { needs: 'PARTICIPANT_IMPORT' },
  validateSearch: (search: Record<string, unknown>): { check?: string } => ({
    check: typeof search.check === 'string' ? search.check : undefined,
  }),
  component: lazyRouteComponent(() => import('../features/participants/ImportPage'), 'ImportPage'),
});

const person = createRoute({
  getParentRoute: () => root,
  path: '/people/$id',
  staticData: { needs: 'PARTICIPANT_READ' },
  component: lazyRouteComponent(() => import('./Person'), 'Person'),
});

export function newRouter(history?: RouterHistory) {
  return createRouter({
    routeTree: root.addChildren([today, desk, people, register, importing, person]),
    history,
    defaultErrorComponent: Broken,
    defaultPendingComponent: Waiting,
    scrollRestoration: true,
  });
}
