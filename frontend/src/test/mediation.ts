import { HttpResponse, http } from 'msw';
import { idOf, KIRKUK } from './basics';
import { codeLists, listOf, served } from './codes';
import { page, listed, tagged } from './house';
import { service, signedInAs, somebody } from './service';

export const THE_PIPE = 'One pipe for two houses';

export const agreed = {
  given: true,
  how: { way: 'WRITTEN', language: 'ar', witness: null },
  recordedAt: '2026-11-21T08:00:00Z',
};
const asked = {
  id: idOf('sc'),
  day: '2026-11-20',
  outcome: 'GO_ON',
  questionsVersion: 1,
  answers: [],
  arrangements: [],
};

export const party = (name: string, consent: object | null) => ({
  id: idOf(name),
  kind: 'PERSON',
  details: {
    kind: 'PERSON',
    name,
    language: 'ar',
    contact: null,
    participantReference: null,
    representative: null,
    supportPerson: null,
    spokespersons: null,
  },
  consent,
  screening: asked,
  version: 0,
});

export const mediated = {
  id: idOf('case'),
  centreId: KIRKUK,
  reference: 'MC-48213907-5',
  kind: 'LAND',
  cameBy: 'A_PARTY',
  urgency: 'SOON',
  languages: ['ar', 'ckb'],
  state: 'CONSENT_PENDING',
  stateSince: '2026-11-21T08:00:00Z',
  receivedAt: '2026-11-18T08:00:00Z',
  told: { account: THE_PIPE, howToReach: null },
  ending: null,
  closing: null,
  keptUntil: null,
  destroyedOn: null,
  narrativeDestroyed: false,
  members: [
    {
      mediator: { id: idOf('m'), name: 'Salwa Adel', account: somebody.subject },
      state: 'ACCEPTED',
      declaredAt: '2026-11-18T08:00:00Z',
    },
  ],
  version: 3,
};

export const FILE = `/mediation/cases/${mediated.id}`;
const mediator = signedInAs('MEDIATOR', ['CENTRE_READ', 'MEDIATION_CASE']);

const lists = served([
  ...codeLists,
  listOf('dispute-kinds', 'What a dispute is about', { LAND: 'land', HOUSING: 'housing' }),
  listOf('dispute-origins', 'Who brought a dispute', { A_PARTY: 'one of the parties' }),
  listOf(
    'mediation-end-reasons',
    'Why a mediation ended',
    { NO_AGREEMENT: 'no agreement was found', CRIMINAL_MATTER: 'a criminal matter' },
    [],
    { CRIMINAL_MATTER: ['REFERRAL'] },
  ),
]);

/** A file in which one party has agreed to take part and the other was not asked, for the mediator who opened it. */
export function aCaseIsMediated() {
  service.use(
    mediator,
    lists,
    http.get('*/api/v1/mediation-cases', () => page([])),
    http.get('*/api/v1/mediation-proposals', () => listed([])),
    http.get('*/api/v1/mediation-opening-notices', () => page([])),
    http.get('*/api/v1/mediation-waiting', () => listed([])),
    http.get('*/api/v1/mediation-cases/:id', () => tagged(mediated)),
    http.get('*/mediation-cases/:id/parties', () => listed([party('Adnan', agreed), party('Kawa', null)])),
    http.get('*/mediation-cases/:id/meetings', () => listed([])),
    http.get('*/mediation-cases/:id/agreements', () => listed([])),
    http.get('*/mediation-cases/:id/follow-ups', () => listed([])),
    http.get('*/mediation-drafts', () => HttpResponse.json({ savedAt: null, content: null })),
  );
}
