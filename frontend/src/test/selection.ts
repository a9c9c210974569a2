import { HttpResponse, http } from 'msw';
import type { GrantCall, GrantSelection, GrantSelectionPlace } from '../api/contract';
import { openCall } from './applications';
import { idOf, KIRKUK, problem, words } from './basics';
import { page, tagged } from './house';
import { service, signedInAs } from './service';

const euros = (amount: string) => ({ amount, currency: 'EUR' as const });

export const DESK = `/initiatives/calls/${openCall.id}/selection`;
export const closedCall: GrantCall = { ...openCall, state: 'CLOSED', budget: euros('3000') };

const officer = ['CENTRE_READ', 'PLACE_READ', 'GRANT_READ', 'GRANT_MANAGE', 'NETWORK_READ', 'HISTORY_READ'];

function place(name: string, part: Partial<GrantSelectionPlace>): GrantSelectionPlace {
  return {
    applicationId: idOf(name),
    networkId: idOf(`${name}net`),
    networkName: words(`Friends of ${name}`),
    code: 'SI-4F7K2MNP-B',
    title: name,
    asked: euros('2000'),
    weightedSum: 800,
    scoredBy: 2,
    average: '400.00',
    tied: false,
    askedSoFar: euros('2000'),
    withinBudget: true,
    notScoredBy: [],
    ...part,
  };
}

/** Three applications and two people who sat; one of them is related to the second. */
export const written: GrantSelection = {
  callId: closedCall.id,
  centreId: KIRKUK,
  callTitle: words('Gardens for everybody'),
  state: 'WRITTEN',
  blindReviews: false,
  criteria: [
    { words: words('Useful'), weight: 60 },
    { words: words('Lasting'), weight: 40 },
  ],
  budget: euros('3000'),
  heldOn: '2026-11-20',
  minutes: 'All read, all heard.',
  members: [
    { account: null, name: 'Sara', declaration: 'I know nobody', interests: [], scores: [] },
    { account: null, name: 'Aso', declaration: 'My sister is with them', interests: [idOf('benchesnet')], scores: [] },
  ],
  accounts: [],
  reviews: [],
  list: [
    place('garden', {}),
    place('benches', {
      weightedSum: 300,
      scoredBy: 1,
      average: '300.00',
      tied: true,
      asked: euros('1000'),
      askedSoFar: euros('3000'),
      notScoredBy: [1],
    }),
    place('wall', {
      weightedSum: 600,
      average: '300.00',
      tied: true,
      asked: euros('500'),
      askedSoFar: euros('3500'),
      withinBudget: false,
    }),
  ],
  unmet: [],
  proposal: null,
  version: 7,
};

export const proposed: GrantSelection = {
  ...written,
  state: 'PROPOSED',
  proposal: {
    decision: {
      state: 'OPEN',
      askedBy: { subject: idOf('officer'), displayName: 'Dilshad' },
      askedAt: '2026-11-24T08:00:00Z',
      askedBecause: null,
      decidedBy: null,
      decidedAt: null,
      decidedBecause: null,
    },
    lines: [
      { applicationId: idOf('garden'), amount: euros('2000'), reason: null },
      { applicationId: idOf('benches'), amount: null, reason: 'They have a bench already' },
      { applicationId: idOf('wall'), amount: null, reason: null },
    ],
  },
};

/** @return every body sent to a step, with what it was sent to and the version it was made of */
export function aSelectionIsKept(begun: GrantSelection | undefined, permissions: readonly string[] = officer) {
  let now = begun;
  const sent: { to: string; seen: string | null; body: unknown }[] = [];
  const step =
    (after: (body: never) => Partial<GrantSelection>) =>
    async ({ request }: { request: Request }) => {
      const text = await request.text();
      const body = text ? JSON.parse(text) : undefined;
      sent.push({ to: new URL(request.url).pathname, seen: request.headers.get('If-Match'), body });
      now = { ...(now ?? written), ...after(body as never) };
      now = { ...now, version: now.version + 1 };
      return tagged(now);
    };
  const at = '*/api/v1/grant-calls/:id/selection';
  service.use(
    signedInAs('GRANTS_OFFICER', permissions),
    http.get('*/api/v1/histories/:kind/:id', () => page([])),
    http.get('*/api/v1/grant-calls/:id', () => tagged(closedCall)),
    http.get(at, () => (now ? tagged(now) : problem(404, 'not-found'))),
    http.post(at, async () => {
      now = { ...written, members: [], list: [], heldOn: null, minutes: null };
      return HttpResponse.json(now, { status: 201, headers: { ETag: '"7"' } });
    }),
    http.patch(
      at,
      step((body: Partial<GrantSelection>) => body),
    ),
    http.post(
      `${at}/proposal`,
      step(() => proposed),
    ),
    http.post(
      `${at}/proposal/approval`,
      step(() => ({
        ...proposed,
        state: 'DECIDED',
        proposal: proposed.proposal && {
          ...proposed.proposal,
          decision: { ...proposed.proposal.decision, state: 'APPROVED', decidedAt: '2026-11-25T08:00:00Z' },
        },
      })),
    ),
  );
  return sent;
}
