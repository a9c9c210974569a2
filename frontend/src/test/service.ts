import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import type { ParticipantConsent, Participant, ParticipantSummary } from '../api/contract';
import { BAGHDAD, KIRKUK, problem } from './basics';
import { codeLists, served } from './codes';
import { houseHandlers } from './house';

export { BAGHDAD, KIRKUK, problem };

/** A service of a few invented people; each test changes only the answer it is about. */
export const everything = [
  'CENTRE_READ',
  'PLACE_READ',
  'PARTICIPANT_READ',
  'PARTICIPANT_SEARCH',
  'PARTICIPANT_REGISTER',
  'PARTICIPANT_UPDATE',
  'PARTICIPANT_FAMILY_NAME_READ',
  'PARTICIPANT_MOTHER_NAME_READ',
  'PARTICIPANT_CONTACT_READ',
  'PARTICIPANT_CONTACT_UPDATE',
  'CONSENT_MANAGE',
  'ORIGIN_RECORD',
  'PARTICIPANT_IMPORT',
  'PARTICIPANT_COUNT',
  'OPENING_FIGURE_READ',
  'PARTICIPANT_MATCH_REVIEW',
];

export const sara: ParticipantSummary = {
  id: '0193b000-0000-7000-8000-000000000001',
  reference: 'KRK-004217-9',
  centreId: KIRKUK,
  kind: 'REGISTERED',
  name: { given: 'سارة', father: 'أحمد', grandfather: 'حسن' },
  sex: 'FEMALE',
  birthDate: { precision: 'ESTIMATED', year: 1996 },
  registeredOn: '2026-03-12',
  updatedAt: '2026-03-12T08:00:00Z',
  version: 0,
};

export const hemin: ParticipantSummary = {
  id: '0193b000-0000-7000-8000-000000000002',
  reference: 'KRK-003981-2',
  centreId: KIRKUK,
  kind: 'REGISTERED',
  name: { given: 'هێمن', father: 'کەریم', grandfather: null },
  sex: 'MALE',
  birthDate: { precision: 'DAY', year: 2001, month: 11, day: 5 },
  registeredOn: '2026-03-13',
  updatedAt: '2026-03-13T08:00:00Z',
  version: 0,
};

export const agreed: ParticipantConsent = {
  purpose: 'REGISTRATION',
  decision: 'GIVEN',
  how: 'WRITTEN',
  language: 'ar',
  textVersion: '2026-11',
  decidedOn: '2026-03-12',
};

export function recordOf(person: ParticipantSummary): Participant {
  return {
    ...person,
    name: { ...person.name, familyRecorded: true },
    consents: [{ ...agreed, decidedOn: person.registeredOn }],
    createdAt: '2026-03-12T07:00:00Z',
    updatedAt: '2026-03-12T07:00:00Z',
    version: 1,
  };
}

export const somebody = {
  subject: '0193a000-0000-7000-8000-000000000001',
  username: 'registrar.kirkuk',
  displayName: 'Avan Omar',
  assignments: [],
  permissions: [],
  centreIds: [KIRKUK],
};

/** @param centreId null is every centre */
export function signedInAs(role: string, permissions: readonly string[], centreId: string | null = KIRKUK) {
  return http.get('*/api/v1/me', () =>
    HttpResponse.json({ ...somebody, assignments: [{ role, centreId, permissions }], permissions }),
  );
}

export const service = setupServer(
  signedInAs('REGISTRAR', everything),
  ...houseHandlers,
  served(codeLists),
  http.get('*/api/v1/public/client-settings', () =>
    HttpResponse.json({
      identity: { authority: 'http://localhost:8180/realms/hawsh', clientId: 'hawsh-web' },
      environment: 'DEMONSTRATION',
      consentTextVersion: '2026-11',
    }),
  ),
  http.get('*/api/v1/participants/registration-counts', () =>
    HttpResponse.json({ items: [{ centreId: KIRKUK, total: 4608, today: 3, thisMonth: 87 }] }),
  ),
  http.post('*/api/v1/participants/searches', () =>
    HttpResponse.json({
      items: [
        { participant: sara, match: 'SAME_SPELLING' },
        { participant: hemin, match: 'OTHER_SPELLING' },
      ],
      more: false,
      matching: { people: 2, orMore: false },
    }),
  ),
  http.post('*/api/v1/participants/matches', () => HttpResponse.json({ items: [] })),
  http.get('*/api/v1/participants', () => HttpResponse.json({ items: [sara, hemin], next: null })),
  http.get('*/api/v1/participants/imports', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/v1/saved-views', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/v1/histories/participant/:id', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/v1/participants/:id/profile', () =>
    HttpResponse.json(
      {
        languages: ['ar'],
        governorate: null,
        district: null,
        heardOf: 'FRIEND',
        formerOccupation: null,
        skills: ['خياطة'],
        accessNeeds: ['SIGNER'],
        guardian: null,
        motherRecorded: false,
        displacementRecorded: false,
        version: 1,
      },
      { headers: { ETag: '"1"' } },
    ),
  ),
  http.get('*/api/v1/participants/:id', ({ params }) => {
    const person = [sara, hemin].find(({ id }) => id === params.id);
    return person ? HttpResponse.json(recordOf(person), { headers: { ETag: '"1"' } }) : problem(404, 'not-found');
  }),
);
