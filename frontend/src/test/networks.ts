import { HttpResponse, http } from 'msw';
import type { NetworkSupport, SanctionCheck, VolunteerNetwork, VolunteerNetworkMember } from '../api/contract';
import { idOf, KIRKUK, words } from './basics';
import { codeLists, listOf, served } from './codes';
import { page, listed, stamped, tagged } from './house';
import { service, signedInAs, somebody } from './service';

export const garden: VolunteerNetwork = {
  id: idOf('garden'),
  centreId: KIRKUK,
  name: words('Friends of the garden'),
  kind: 'YOUTH',
  about: 'They plant trees',
  foundedOn: null,
  focalPointId: null,
  state: 'ACTIVE',
  endedOn: null,
  endedBecause: null,
  mergedInto: null,
  version: 2,
};

export const GARDEN = `/initiatives/networks/${garden.id}`;

export const rana: VolunteerNetworkMember = {
  id: idOf('rana'),
  networkId: garden.id,
  participant: null,
  name: 'رنا أحمد',
  phone: '+9647701234567',
  role: 'COORDINATOR',
  represents: true,
  ofAge: true,
  ageOnRecord: false,
  joinedOn: '2026-01-05',
  leftOn: null,
  clearance: 'NOT_CHECKED',
  checkedOn: null,
  foundElsewhere: [],
  version: 0,
};

export const nothingSaid: NetworkSupport = {
  id: garden.id,
  inKind: null,
  cash: null,
  transferOffice: null,
  mobileWallet: null,
  bank: null,
  preferred: null,
  version: 0,
};

export const looked: SanctionCheck = {
  id: idOf('look'),
  networkId: garden.id,
  memberId: rana.id,
  result: 'POSSIBLE_MATCH',
  list: 'UN',
  listDate: '2026-11-20',
  occasion: 'FIRST',
  decision: {
    state: 'OPEN',
    askedBy: { subject: somebody.subject, displayName: somebody.displayName },
    askedAt: '2026-11-24T08:00:00Z',
    askedBecause: 'The same name, another year',
    decidedBy: null,
    decidedAt: null,
    decidedBecause: null,
  },
};

export const officer = ['CENTRE_READ', 'NETWORK_READ', 'NETWORK_PEOPLE_READ', 'NETWORK_MANAGE', 'NETWORK_MIX_READ'];

/** The service tells of one network with one representative; each test changes only the answer it is about. */
export function aNetworkIsKnown(permissions: readonly string[] = officer) {
  service.use(
    signedInAs('GRANTS_OFFICER', permissions),
    served([
      ...codeLists,
      listOf('network-kinds', 'Who comes together in a network', { YOUTH: 'young people', WOMEN: 'women' }),
      listOf('network-member-roles', 'What somebody does', { COORDINATOR: 'coordinator', MEMBER: 'member' }),
      listOf('sanction-lists', 'Lists', { UN: 'UN list', EU: 'EU list' }),
    ]),
    http.get('*/api/v1/volunteer-networks', () =>
      page([
        { id: garden.id, centreId: KIRKUK, name: garden.name, kind: 'YOUTH', state: 'ACTIVE', members: 1, ...stamped },
      ]),
    ),
    http.get('*/api/v1/network-focal-points', () => listed([])),
    http.get('*/api/v1/volunteer-networks/:id', () => tagged(garden)),
    http.get('*/api/v1/volunteer-networks/:id/members', () => listed([rana])),
    http.get('*/api/v1/volunteer-networks/:id/sanction-checks', () => page([])),
    http.get('*/api/v1/volunteer-networks/:id/support', () => tagged(nothingSaid)),
    http.get('*/api/v1/volunteer-networks/:id/mix', () =>
      HttpResponse.json({
        networkId: garden.id,
        askedOn: '2026-11-01',
        hostCommunity: 55,
        displaced: null,
        returnees: null,
      }),
    ),
  );
}
