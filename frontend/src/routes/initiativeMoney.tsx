import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { GrantsSearch } from '../features/initiatives/grants/GrantsPage';
import type { MoneySearch } from '../features/initiatives/money/MoneyPage';
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

export const initiativeMoneyRoutes = [grants, grant, money] as const;
