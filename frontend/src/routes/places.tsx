import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root, word } from './root';

const places = createRoute({
  getParentRoute: () => root,
  path: '/places',
  staticData: { needs: 'PLACE_READ' },
  component: lazyRouteComponent(() => import('../features/places/PlacesPage'), 'PlacesPage'),
});

const importing = createRoute({
  getParentRoute: () => root,
  path: '/places/import',
  staticData: { needs: 'PLACE_MANAGE', everywhere: true },
  validateSearch: (search: Record<string, unknown>): { check?: string } => ({ check: word(search.check) }),
  component: lazyRouteComponent(() => import('./PlacePages'), 'ImportPlaces'),
});

const place = createRoute({
  getParentRoute: () => root,
  path: '/places/$scheme/$pcode',
  staticData: { needs: 'PLACE_READ' },
  component: lazyRouteComponent(() => import('./PlacePages'), 'OnePlace'),
});

export const placeRoutes = [places, importing, place] as const;
