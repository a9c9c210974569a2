import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root, word } from './root';

const takeAlong = createRoute({
  getParentRoute: () => root,
  path: '/rollcall/offline',
  staticData: { needs: 'ATTENDANCE_MARK' },
  component: lazyRouteComponent(() => import('../features/rollcall/TakeAlongPage'), 'TakeAlongPage'),
});

const outbox = createRoute({
  getParentRoute: () => root,
  path: '/rollcall/outbox',
  staticData: { needs: 'ATTENDANCE_MARK' },
  component: lazyRouteComponent(() => import('../features/rollcall/OutboxPage'), 'OutboxPage'),
});

const rollcall = createRoute({
  getParentRoute: () => root,
  path: '/rollcall/$id',
  staticData: { needs: 'ATTENDANCE_MARK' },
  component: lazyRouteComponent(() => import('./RollCallOf'), 'RollCallOf'),
});

const paper = createRoute({
  getParentRoute: () => root,
  path: '/rollcall/$id/paper',
  staticData: { needs: 'ATTENDANCE_MARK' },
  component: lazyRouteComponent(() => import('./RollCallOf'), 'Paper'),
});

const grid = createRoute({
  getParentRoute: () => root,
  path: '/rollcall/course/$id',
  staticData: { needs: 'ATTENDANCE_MARK' },
  component: lazyRouteComponent(() => import('./RollCallOf'), 'GridOf'),
});

const checkIn = createRoute({
  getParentRoute: () => root,
  path: '/checkin',
  staticData: { needs: 'ATTENDANCE_MARK' },
  validateSearch: (search: Record<string, unknown>): { centre?: string; session?: string } => ({
    centre: word(search.centre),
    session: word(search.session),
  }),
  component: lazyRouteComponent(() => import('./CheckIn'), 'CheckIn'),
});

export const rollcallRoutes = [checkIn, grid, takeAlong, outbox, rollcall, paper] as const;
