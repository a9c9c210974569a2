import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { PackSearch } from '../features/auditpack/AuditPackPage';
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

const audit = createRoute({
  getParentRoute: () => root,
  path: '/sheets/audit',
  staticData: { needs: 'COURSE_MANAGE' },
  validateSearch: (search: Record<string, unknown>): PackSearch => ({
    centre: word(search.centre),
    from: word(search.from),
    to: word(search.to),
    size: number(search.size),
    seed: number(search.seed),
  }),
  component: lazyRouteComponent(() => import('./AuditPack'), 'AuditPack'),
});

function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

export const rollcallRoutes = [audit, checkIn, grid, takeAlong, outbox, rollcall, paper] as const;
