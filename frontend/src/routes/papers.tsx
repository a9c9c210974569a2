import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root, word } from './root';

const certificates = createRoute({
  getParentRoute: () => root,
  path: '/courses/$id/certificates',
  staticData: { needs: 'CERTIFICATE_ISSUE' },
  component: lazyRouteComponent(() => import('./Certificates'), 'Certificates'),
});

const printed = createRoute({
  getParentRoute: () => root,
  path: '/courses/$id/certificates/print',
  staticData: { needs: 'CERTIFICATE_ISSUE' },
  validateSearch: (search: Record<string, unknown>): { of?: string } => ({ of: word(search.of) }),
  component: lazyRouteComponent(() => import('./Certificates'), 'PrintedCertificates'),
});

const giving = createRoute({
  getParentRoute: () => root,
  path: '/courses/$id/giving',
  staticData: { needs: 'ENROLMENT_MANAGE' },
  component: lazyRouteComponent(() => import('./Giving'), 'Giving'),
});

const receipt = createRoute({
  getParentRoute: () => root,
  path: '/courses/$id/kits/$kit',
  staticData: { needs: 'ENROLMENT_MANAGE' },
  component: lazyRouteComponent(() => import('./Giving'), 'Receipt'),
});

const payments = createRoute({
  getParentRoute: () => root,
  path: '/payment-lists/$id',
  staticData: { needs: 'PAYMENT_LIST_READ' },
  component: lazyRouteComponent(() => import('./Giving'), 'Payments'),
});

export const paperRoutes = [certificates, printed, giving, receipt, payments] as const;
