import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root, word } from './root';

const history = createRoute({
  getParentRoute: () => root,
  path: '/numbers/history',
  staticData: { needs: 'OPENING_FIGURE_READ' },
  validateSearch: (search: Record<string, unknown>): { day?: string } => ({ day: word(search.day) }),
  component: lazyRouteComponent(() => import('./BeforeHawsh'), 'BeforeHawsh'),
});

const attendance = createRoute({
  getParentRoute: () => root,
  path: '/numbers/history/attendance',
  staticData: { needs: 'OPENING_FIGURE_RECORD' },
  validateSearch: (search: Record<string, unknown>): { check?: string } => ({ check: word(search.check) }),
  component: lazyRouteComponent(() => import('./BeforeHawsh'), 'PastAttendance'),
});

export const historyRoutes = [history, attendance] as const;
