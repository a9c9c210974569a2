import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
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

export const initiativeMoneyRoutes = [money] as const;
