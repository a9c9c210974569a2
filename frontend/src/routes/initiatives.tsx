import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { NetworkSearch } from '../features/initiatives/networks/NetworksPage';
import { root, word } from './root';

const part = (name: 'Networks' | 'NewNetwork' | 'BlankNetwork' | 'Network' | 'Overview' | 'Members' | 'Reach') =>
  lazyRouteComponent(() => import('./NetworkFile'), name);

const networks = createRoute({
  getParentRoute: () => root,
  path: '/initiatives/networks',
  staticData: { needs: 'NETWORK_READ' },
  validateSearch: ({ centre, kind, state, name }: Record<string, unknown>): NetworkSearch => ({
    centre: word(centre),
    kind: word(kind),
    state: word(state) as NetworkSearch['state'],
    name: word(name),
  }),
  component: part('Networks'),
});

const begin = createRoute({
  getParentRoute: () => root,
  path: '/initiatives/networks/new',
  staticData: { needs: 'NETWORK_MANAGE' },
  component: part('NewNetwork'),
});

const paper = createRoute({
  getParentRoute: () => root,
  path: '/initiatives/networks/form',
  staticData: { needs: 'NETWORK_MANAGE' },
  component: part('BlankNetwork'),
});

/** The file of one network: its parts are pages of their own inside one frame. */
const network = createRoute({
  getParentRoute: () => root,
  path: '/initiatives/networks/$id',
  staticData: { needs: 'NETWORK_READ' },
  component: part('Network'),
});

const overview = createRoute({
  getParentRoute: () => network,
  path: '/',
  staticData: { needs: 'NETWORK_READ' },
  component: part('Overview'),
});

const members = createRoute({
  getParentRoute: () => network,
  path: '/members',
  staticData: { needs: 'NETWORK_PEOPLE_READ' },
  component: part('Members'),
});

const reach = createRoute({
  getParentRoute: () => network,
  path: '/support',
  staticData: { needs: 'NETWORK_PEOPLE_READ' },
  component: part('Reach'),
});

export const initiativeRoutes = [networks, begin, paper, network.addChildren([overview, members, reach])] as const;
