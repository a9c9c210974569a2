import { HttpResponse, http } from 'msw';
import type { Grant, GrantInstalment, GrantSummary, Money } from '../api/contract';
import { idOf, KIRKUK, words } from './basics';
import { page, listed, tagged } from './house';
import { rana } from './networks';
import { service, somebody } from './service';

export const me = { subject: somebody.subject, displayName: somebody.displayName };
export const nadia = { subject: idOf('nadia'), displayName: 'Nadia Salim' };
export const dilshad = { subject: idOf('dilsha'), displayName: 'Dilshad Ali' };

const dinars = (amount: string): Money => ({ amount, currency: 'IQD' });

export const asked = (by = nadia) => ({
  state: 'OPEN' as const,
  askedBy: by,
  askedAt: '2026-11-20T08:00:00Z',
  askedBecause: null,
  decidedBy: null,
  decidedAt: null,
  decidedBecause: null,
});

export const approved = (by = nadia, decidedBy = dilshad) => ({
  ...asked(by),
  state: 'APPROVED' as const,
  decidedBy,
  decidedAt: '2026-11-21T08:00:00Z',
});

export const trees = {
  id: idOf('trees'),
  position: 1,
  title: 'Forty trees stand',
  dueOn: '2099-03-01',
  state: 'PLANNED' as const,
  reachedOn: null,
  overdue: false,
};

export function part(more: Partial<GrantInstalment> = {}): GrantInstalment {
  return {
    id: idOf('part1'),
    position: 1,
    amount: dinars('1500000'),
    means: 'CASH',
    milestoneId: null,
    state: 'PLANNED',
    request: null,
    payments: [],
    unmet: [],
    ...more,
  };
}

export const agreedMoney = {
  awarded: dinars('3000000'),
  agreed: dinars('2500000'),
  committed: dinars('1000000'),
  drawn: dinars('0'),
  paid: dinars('500000'),
  delivered: dinars('0'),
  accountedFor: dinars('1000000'),
  givenBack: dinars('0'),
};

/** A garden that is under way: one part is still to be given, after its trees. */
export const support: Grant = {
  id: idOf('grant'),
  centreId: KIRKUK,
  contributionId: idOf('gift'),
  callId: idOf('call'),
  applicationId: idOf('apply'),
  networkId: rana.networkId,
  networkName: words('Friends of the garden'),
  code: 'KRK-26-001',
  title: 'A garden for Daquq',
  state: 'ACTIVE',
  stateBecause: null,
  startsOn: '2026-10-01',
  endsOn: '2099-06-30',
  funderShown: words('Paid by the funder'),
  notShownBecause: null,
  agreedOn: '2026-09-20',
  agreementScanned: true,
  signature: { signedOn: '2026-09-25', signedBy: rana.id, paperAt: 'Cabinet 3' },
  completedOn: null,
  money: agreedMoney,
  milestones: [trees],
  instalments: [part()],
  proposal: null,
  unmet: [{ pointer: '/completedOn', code: 'grant-not-completed', message: 'It is not completed yet.' }],
  version: 4,
};

export const GRANT = `/initiatives/grants/${support.id}`;

export const summary: GrantSummary = {
  id: support.id,
  centreId: KIRKUK,
  callId: support.callId,
  networkId: support.networkId,
  networkName: support.networkName,
  code: support.code,
  title: support.title,
  amount: dinars('2500000'),
  state: 'ACTIVE',
  startsOn: support.startsOn,
  endsOn: support.endsOn,
  completedOn: null,
  nextDueOn: trees.dueOn,
  overdue: false,
  proposed: false,
  waitsFor: [],
  updatedAt: '2026-11-02T08:00:00Z',
  version: 3,
};

/** One supported initiative, read by somebody who may do all of this; each test changes only what it is about. */
export function aGrantIsGiven(
  more: Partial<Grant> = {},
  permissions: readonly string[] = [
    'CENTRE_READ',
    'GRANT_READ',
    'GRANT_MANAGE',
    'GRANT_APPROVE',
    'GRANT_PAY',
    'NETWORK_READ',
  ],
) {
  service.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({
        ...somebody,
        assignments: [{ role: 'FINANCE', centreId: KIRKUK, permissions }],
        permissions,
      }),
    ),
    http.get('*/api/v1/grants', () => page([summary])),
    http.get('*/api/v1/grants/:id', () => tagged({ ...support, ...more })),
    http.get('*/api/v1/volunteer-networks/:id/members', () => listed([rana])),
    http.get('*/api/v1/grants/:id/milestone-reports', () => listed([])),
    http.get('*/api/v1/grants/:id/purchases', () => listed([])),
    http.get('*/api/v1/grants/:id/handovers', () => listed([])),
    http.get('*/api/v1/grants/:id/expenses', () =>
      HttpResponse.json({ items: [], openOfPaid: dinars('0'), openOfDelivered: dinars('0') }),
    ),
    http.get('*/api/v1/grants/:id/upkeep', () =>
      HttpResponse.json({ grantId: support.id, completedOn: null, rounds: [], visits: [] }),
    ),
  );
}
