import { HttpResponse, http } from 'msw';
import type { GrantApplication, GrantCall } from '../api/contract';
import { idOf, KIRKUK, problem, words } from './basics';
import { codeLists, listOf, served } from './codes';
import { page, listed, stamped, tagged } from './house';
import { garden } from './networks';
import { service, signedInAs } from './service';

const euros = (amount: string) => ({ amount, currency: 'EUR' as const });
const READS = ['CENTRE_READ', 'PLACE_READ', 'GRANT_READ', 'NETWORK_READ', 'HISTORY_READ'] as const;
export const officer = [...READS, 'GRANT_MANAGE', 'NETWORK_MANAGE'];
export const reader = READS;

export const openCall: GrantCall = {
  id: idOf('call'),
  centreId: KIRKUK,
  rules: {
    centreId: KIRKUK,
    contribution: {
      id: idOf('paid'),
      organisation: { id: idOf('eu'), name: words('European Union') },
      from: '2026-01-01',
      to: null,
    },
    ceiling: euros('5000'),
    total: euros('60000'),
    left: euros('45000'),
    lastDay: '2027-12-31',
    mainAim: false,
    requirements: [],
    version: 0,
  },
  state: 'OPEN',
  title: words('Gardens for everybody'),
  purpose: words('One place together'),
  kinds: ['COMMUNITY_GARDEN'],
  applicants: [],
  criteria: [],
  exactAmount: null,
  maximum: euros('2500'),
  budget: euros('15000'),
  opensOn: '2026-11-01',
  closesOn: '2026-12-31',
  documents: [],
  howToApply: null,
  complainTo: null,
  complaintDays: 15,
  blindReviews: false,
  unmet: [],
  opening: null,
  withdrawnBecause: null,
  version: 4,
};

export const trees: GrantApplication['budget'][number] = {
  id: idOf('trees'),
  what: 'Olive trees',
  quantity: '12',
  unitCost: euros('10.5'),
  means: 'IN_KIND',
  own: false,
};

export const draft: GrantApplication = {
  id: idOf('apply'),
  centreId: KIRKUK,
  callId: openCall.id,
  callTitle: words('Gardens for everybody'),
  networkId: garden.id,
  networkName: garden.name,
  state: 'DRAFT',
  code: null,
  title: 'A garden at the school',
  plan: null,
  kind: null,
  beneficiaries: null,
  upkeep: null,
  districtPcode: null,
  point: null,
  language: null,
  receivedOn: null,
  volunteerHours: null,
  budget: [trees],
  asked: euros('126'),
  maximum: euros('2500'),
  submittedAt: null,
  late: false,
  lateBecause: null,
  endedBecause: null,
  changes: [],
  unmet: [
    { pointer: '/plan', code: 'required', message: 'Please fill this in.', about: null },
    { pointer: '/budget/0/quantity', code: 'budget-not-exact', message: 'Change one of them.', about: null },
  ],
  version: 3,
};

export const submitted: GrantApplication = {
  ...draft,
  state: 'SUBMITTED',
  code: 'SI-4F7K2MNP-B',
  plan: 'Trees and a bench',
  districtPcode: 'IQG13Q01',
  submittedAt: '2026-11-24T08:00:00Z',
  unmet: [],
  version: 5,
};

export const APPLICATION = `/initiatives/applications/${draft.id}`;

type Sent = { seen: string | null; body: Record<string, unknown> };

/** The service keeps one application as it is written on; each test changes only the answer it is about. */
export function anApplicationIsKept(begun: GrantApplication = draft, permissions: readonly string[] = officer) {
  let now = begun;
  let given = 0;
  const sent: Sent[] = [];
  const place = (pcode: string, name: string, parentPcode: string | null) => ({
    pcode,
    scheme: 'COD',
    level: parentPcode ? 'DISTRICT' : 'GOVERNORATE',
    name: words(name),
    validFrom: '2000-01-01',
    parentPcode,
  });
  service.use(
    signedInAs('GRANTS_OFFICER', permissions),
    served([
      ...codeLists,
      listOf('initiative-kinds', 'Kinds of initiatives', { COMMUNITY_GARDEN: 'a garden', PLAY_AREA: 'a play area' }),
    ]),
    http.get('*/api/v1/places', ({ request }) =>
      page(
        new URL(request.url).searchParams.get('level') === 'GOVERNORATE'
          ? [place('IQG13', 'Kirkuk', null), place('IQG01', 'Anbar', null)]
          : [place('IQG13Q01', 'Daquq', 'IQG13'), place('IQG13Q02', 'Hawija', 'IQG13')],
      ),
    ),
    http.get('*/api/v1/grant-calls', () =>
      page([
        {
          id: openCall.id,
          centreId: KIRKUK,
          state: 'OPEN',
          title: openCall.title,
          askedToOpen: false,
          waitsFor: [],
          ...stamped,
          budget: openCall.budget,
          opensOn: openCall.opensOn,
          closesOn: openCall.closesOn,
        },
      ]),
    ),
    http.get('*/api/v1/grant-calls/:id', () => tagged(openCall)),
    http.get('*/api/v1/volunteer-networks', () =>
      page([
        { id: garden.id, centreId: KIRKUK, name: garden.name, kind: 'YOUTH', state: 'ACTIVE', members: 1, ...stamped },
      ]),
    ),
    http.get('*/api/v1/grant-applications', () => page([summaryOf(now)])),
    http.get('*/api/v1/grant-applications/:id', () => tagged(now)),
    http.get('*/api/v1/grant-applications/:id/papers', () => listed([])),
    http.patch('*/api/v1/grant-applications/:id', async ({ request }) => {
      const seen = request.headers.get('If-Match');
      if (seen !== `"${now.version}.en.record"`) return problem(412, 'version-conflict');
      const body = (await request.json()) as Partial<GrantApplication>;
      sent.push({ seen, body });
      now = { ...now, ...body, version: now.version + 1 };
      now = {
        ...now,
        budget: now.budget.map((line) => {
          given += 1;
          return line.id ? line : { ...line, id: idOf(`line${given}`) };
        }),
      };
      return tagged(now);
    }),
  );
  return {
    sent,
    now: () => now,
    /** As if somebody else had written it. */
    elsewhere: (part: Partial<GrantApplication>) => {
      now = { ...now, ...part, version: now.version + 1 };
    },
  };
}

export function summaryOf(application: GrantApplication) {
  const { id, centreId, callId, callTitle, networkId, networkName, state, code, title, asked, submittedAt, late } =
    application;
  const item = {
    id,
    centreId,
    callId,
    callTitle,
    networkId,
    networkName,
    state,
    code,
    title,
    asked,
    submittedAt,
    late,
  };
  return { ...item, ...stamped };
}

export const somebodyWrote = (displayName: string) =>
  http.get('*/api/v1/histories/grant_application/:id', () =>
    HttpResponse.json({
      items: [
        {
          version: 4,
          changedFields: ['plan'],
          by: { subject: idOf('other'), displayName },
          at: '2026-11-24T08:00:00Z',
        },
      ],
      next: null,
    }),
  );

/** One field of the form. */
export function field(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}

/** What stands around a field: its label, its words of help, and what is wrong with it. */
export function at(id: string): HTMLElement {
  const own = field(id).closest('.field') as HTMLElement;
  return own.querySelector('.wrong') ? own : ((own.parentElement?.closest('.field') as HTMLElement) ?? own);
}
