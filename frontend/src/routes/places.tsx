import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const places = createRoute({
  getParentRoute: () => root,
  path: '/places',
  staticData: { needs: 'PLACE_READ' },
  component: lazyRouteComponent(() => import('../features/places/PlacesPage'), 'PlacesPage'),
});

const place = createRoute({
  getParentRoute: () => root,
  path: '/places/$scheme/$pcode',
  staticData: { needs: 'PLACE_READ' },
  component: lazyRouteComponent(() => import('./PlacePages'), 'OnePlace'),
});

export const placeRoutes = [places, place] as const;
