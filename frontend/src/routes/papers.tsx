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

export const paperRoutes = [certificates, printed] as const;
