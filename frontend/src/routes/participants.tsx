import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readPeopleSearch } from '../features/participants/peopleList';
import { oneOf, root, word } from './root';

declare module '@tanstack/react-router' {
  /** What a page remembers of itself across Back, and what never belongs into an address: words about people. */
  interface HistoryState {
    searchText?: string;
    typedName?: string;
    justRegistered?: boolean;
  }
}

const desk = createRoute({
  getParentRoute: () => root,
  path: '/desk',
  staticData: { needs: 'PARTICIPANT_SEARCH' },
  component: lazyRouteComponent(() => import('../features/participants/DeskPage'), 'DeskPage'),
});

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  staticData: { needs: 'PARTICIPANT_READ' },
  validateSearch: readPeopleSearch,
  component: lazyRouteComponent(() => import('./People'), 'People'),
});

const exporting = createRoute({
  getParentRoute: () => root,
  path: '/people/exports',
  staticData: { needs: 'PARTICIPANT_EXPORT_READ' },
  validateSearch: (search: Record<string, unknown>): { state?: 'OPEN' } => ({
    state: oneOf(['OPEN'], search.state),
  }),
  component: lazyRouteComponent(() => import('./Exports'), 'Exports'),
});

const walkIn = createRoute({
  getParentRoute: () => root,
  path: '/people/walk-in',
  staticData: { needs: 'PARTICIPANT_REGISTER' },
  component: lazyRouteComponent(() => import('./WalkIn'), 'WalkIn'),
});

const matches = createRoute({
  getParentRoute: () => root,
  path: '/people/matches',
  staticData: { needs: 'PARTICIPANT_MATCH_REVIEW' },
  component: lazyRouteComponent(() => import('../features/participants/MatchesPage'), 'MatchesPage'),
});

const importing = createRoute({
  getParentRoute: () => root,
  path: '/people/import',
  staticData: { needs: 'PARTICIPANT_IMPORT' },
  validateSearch: (search: Record<string, unknown>): { check?: string } => ({ check: word(search.check) }),
  component: lazyRouteComponent(() => import('../features/participants/ImportPage'), 'ImportPage'),
});

const person = createRoute({
  getParentRoute: () => root,
  path: '/people/$id',
  staticData: { needs: 'PARTICIPANT_READ' },
  component: lazyRouteComponent(() => import('./Person'), 'Person'),
});

const card = createRoute({
  getParentRoute: () => root,
  path: '/people/$id/card',
  staticData: { needs: 'PARTICIPANT_READ' },
  component: lazyRouteComponent(() => import('./Card'), 'Card'),
});

const cards = createRoute({
  getParentRoute: () => root,
  path: '/people/cards',
  staticData: { needs: 'PARTICIPANT_READ' },
  validateSearch: (search: Record<string, unknown>): { of?: string } =>
    typeof search.of === 'string' ? { of: search.of } : {},
  component: lazyRouteComponent(() => import('./Card'), 'Cards'),
});

export const participantRoutes = [desk, people, exporting, walkIn, matches, importing, person, card, cards] as const;
