import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { GrantsSearch } from '../features/initiatives/grants/GrantsPage';
import type { MoneySearch } from '../features/initiatives/money/MoneyPage';
import type { PapersSearch } from '../features/initiatives/papers/PapersPage';
import type { PlacesSearch } from '../features/initiatives/places/PlacesMadePage';
import { root, word } from './root';

const money = createRoute({
  getParentRoute: () => root,
  path: '/initiatives/money',
  staticData: { needs: 'LEDGER_READ' },
  validateSearch: ({ centre, contribution, clock, day, account }: Record<string, unknown>): MoneySearch => ({
    centre: word(centre),
    contribution: word(contribution),
    clock: clock === 'was' || clock === 'knew' ? clock : undefined,
    day: word(day),
    account: word(account),
  }),
  component: lazyRouteComponent(() => import('./MoneyOfInitiatives'), 'Money'),
});

const grants = createRoute({
  getParentRoute: () => root,
  path: '/initiatives/grants',
  staticData: { needs: 'GRANT_READ' },
  validateSearch: (search: Record<string, unknown>): GrantsSearch => ({
    centre: word(search.centre),
    state: word(search.state) as GrantsSearch['state'],
  }),
  component: lazyRouteComponent(() => import('./MoneyOfInitiatives'), 'Grants'),
});

const grant = createRoute({
  getParentRoute: () => root,
  path: '/initiatives/grants/$id',
  staticData: { needs: 'GRANT_READ' },
  component: lazyRouteComponent(() => import('./MoneyOfInitiatives'), 'OneGrant'),
});

const papers = createRoute({
  getParentRoute: () => root,
  path: '/initiatives/grants/$id/papers',
  staticData: { needs: 'GRANT_READ' },
  validateSearch: (search: Record<string, unknown>): PapersSearch => ({
    paper: word(search.paper) as PapersSearch['paper'],
    part: word(search.part),
  }),
  component: lazyRouteComponent(() => import('./PapersOfInitiatives'), 'Papers'),
});

const places = createRoute({
  getParentRoute: () => root,
  path: '/initiatives/places',
  staticData: { needs: 'GRANT_READ' },
  validateSearch: (search: Record<string, unknown>): PlacesSearch => ({
    centre: word(search.centre),
    kind: word(search.kind),
    condition: word(search.condition) as PlacesSearch['condition'],
    visit: word(search.visit) as PlacesSearch['visit'],
  }),
  component: lazyRouteComponent(() => import('./PlacesOfInitiatives'), 'PlacesMade'),
});

export const initiativeMoneyRoutes = [grants, grant, papers, places, money] as const;
