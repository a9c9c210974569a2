import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root, word } from './root';

const corner = createRoute({
  getParentRoute: () => root,
  path: '/childcare',
  staticData: { needs: 'CHILDCARE_READ' },
  validateSearch: (search: Record<string, unknown>): { centre?: string } => ({ centre: word(search.centre) }),
  component: lazyRouteComponent(() => import('./Corner'), 'Childcare'),
});

export const childcareRoutes = [corner] as const;
