import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

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

export const rollcallRoutes = [grid, takeAlong, outbox, rollcall, paper] as const;
