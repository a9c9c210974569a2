import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root, word } from './root';

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  staticData: { needs: 'everyone' },
  component: lazyRouteComponent(() => import('./Today'), 'Today'),
});

const headcounts = createRoute({
  getParentRoute: () => root,
  path: '/headcounts',
  staticData: { needs: 'COURSE_READ' },
  validateSearch: (search: Record<string, unknown>): { centre?: string; day?: string } => {
    const day = word(search.day);
    return { centre: word(search.centre), day: /^\d{4}-\d{2}-\d{2}$/.test(day ?? '') ? day : undefined };
  },
  component: lazyRouteComponent(() => import('./Headcounts'), 'Headcounts'),
});

export const homeRoutes = [today, headcounts] as const;
