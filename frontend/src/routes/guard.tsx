import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root, word } from './root';

type AuditSearch = {
  days?: number;
  actor?: string;
  entity?: string;
  entityId?: string;
  centre?: string;
  refused?: true;
};

const mySessions = createRoute({
  getParentRoute: () => root,
  path: '/me/sessions',
  staticData: { needs: 'PROFILE_READ' },
  component: lazyRouteComponent(() => import('../features/signins/SignInsPage'), 'SignInsPage'),
});

const losses = createRoute({
  getParentRoute: () => root,
  path: '/devices',
  staticData: { needs: 'DEVICE_LOSS_REPORT' },
  component: lazyRouteComponent(() => import('../features/signins/LossesPage'), 'LossesPage'),
});

const reporting = createRoute({
  getParentRoute: () => root,
  path: '/devices/new',
  staticData: { needs: 'PROFILE_READ' },
  component: lazyRouteComponent(() => import('../features/signins/ReportLossPage'), 'ReportLossPage'),
});

const loss = createRoute({
  getParentRoute: () => root,
  path: '/devices/$id',
  staticData: { needs: 'DEVICE_LOSS_REPORT' },
  component: lazyRouteComponent(() => import('./OneLoss'), 'OneLoss'),
});

const demands = createRoute({
  getParentRoute: () => root,
  path: '/demands',
  staticData: { needs: 'DATA_DEMAND_READ' },
  validateSearch: (search: Record<string, unknown>): { centre?: string } => ({ centre: word(search.centre) }),
  component: lazyRouteComponent(() => import('./Demands'), 'Demands'),
});

const recording = createRoute({
  getParentRoute: () => root,
  path: '/demands/new',
  staticData: { needs: 'DATA_DEMAND_RECORD' },
  component: lazyRouteComponent(() => import('../features/demands/RecordDemandPage'), 'RecordDemandPage'),
});

const demand = createRoute({
  getParentRoute: () => root,
  path: '/demands/$id',
  staticData: { needs: 'DATA_DEMAND_RECORD' },
  component: lazyRouteComponent(() => import('./Demands'), 'OneDemand'),
});

const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  staticData: { needs: 'AUDIT_READ' },
  validateSearch: (search: Record<string, unknown>): AuditSearch => ({
    days: typeof search.days === 'number' && search.days > 0 ? search.days : undefined,
    actor: word(search.actor),
    entity: word(search.entity),
    entityId: word(search.entityId),
    centre: word(search.centre),
    refused: search.refused === true ? true : undefined,
  }),
  component: lazyRouteComponent(() => import('./Audit'), 'Audit'),
});

const reviews = createRoute({
  getParentRoute: () => root,
  path: '/file-openings',
  staticData: { needs: 'MEDIATION_OPENING_REVIEW' },
  component: lazyRouteComponent(() => import('./MediationOpenings'), 'OpeningReviews'),
});

export const guardRoutes = [audit, reviews, mySessions, losses, reporting, loss, demands, recording, demand] as const;
