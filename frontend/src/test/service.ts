import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import type { Participant, ParticipantSummary } from '../api/contract';

/** A service of a few invented people; each test changes only the answer it is about. */
export const KIRKUK = '01939e5c-0000-7000-8000-000000000003';
export const BAGHDAD = '01939e5c-0000-7000-8000-000000000001';

export const everything = [
  'CENTRE_READ',
  'PLACE_READ',
  'PARTICIPANT_READ',
  'PARTICIPANT_SEARCH',
  'PARTICIPANT_REGISTER',
  'PARTICIPANT_UPDATE',
  'PARTICIPANT_FAMILY_NAME_READ',
  'PARTICIPANT_IMPORT',
  'PARTICIPANT_COUNT',
];

export const sara: ParticipantSummary = {
  id: '0193b000-0000-7000-8000-000000000001',
  reference: 'KRK-004217-9',
  centreId: KIRKUK,
  name: { given: 'سارة', father: 'أحمد', grandfather: 'حسن' },
  sex: 'FEMALE',
  birthDate: { precision: 'ESTIMATED', year: 1996 },
  registeredOn: '2026-03-12',
};

export const hemin: ParticipantSummary = {
  id: '0193b000-0000-7000-8000-000000000002',
  reference: 'KRK-003981-2',
  centreId: KIRKUK,
  name: { given: 'هێمن', father: 'کەریم', grandfather: null },
  sex: 'MALE',
  birthDate: { precision: 'DAY', year: 2001, month: 11, day: 5 },
  registeredOn: '2026-03-13',
};

export function recordOf(person: ParticipantSummary): Participant {
  return {
    ...person,
    name: { ...person.name, familyRecorded: true },
    consents: [
      {
        purpose: 'REGISTRATION',
        decision: 'GIVEN',
        how: 'WRITTEN',
        language: 'ar',
        textVersion: '2026-11',
        decidedOn: person.registeredOn,
      },
    ],
    createdAt: '2026-03-12T07:00:00Z',
    updatedAt: '2026-03-12T07:00:00Z',
    version: 1,
  };
}

export function signedInAs(role: string, permissions: readonly string[]) {
  return http.get('*/api/v1/me', () =>
    HttpResponse.json({
      subject: '0193a000-0000-7000-8000-000000000001',
      username: 'registrar.kirkuk',
      displayName: 'Avan Omar',
      assignments: [{ role, centreId: KIRKUK }],
      permissions,
      centreIds: [KIRKUK],
    }),
  );
}

export function problem(status: number, code: string, errors: object[] = []) {
  return HttpResponse.json(
    { type: `urn:hawsh:problem:${code}`, title: `Refused: ${code}`, status, detail: 'Why', instance: '', errors },
    { status, headers: { 'Content-Type': 'application/problem+json', 'X-Request-Id': 'request-7' } },
  );
}

export const service = setupServer(
  signedInAs('REGISTRAR', everything),
  http.get('*/api/v1/centres', () =>
    HttpResponse.json({
      items: [
        {
          id: KIRKUK,
          code: 'KRK',
          name: { en: 'Kirkuk centre', ar: 'مركز كركوك', ckb: 'سەنتەری کەرکووک' },
          governorate: {
            pcode: 'IQG13',
            scheme: 'COD',
            level: 'GOVERNORATE',
            name: { en: 'Kirkuk', ar: 'كركوك', ckb: 'کەرکووک' },
          },
          zone: 'Asia/Baghdad',
        },
      ],
      next: null,
    }),
  ),
  http.get('*/api/v1/public/client-settings', () =>
    HttpResponse.json({
      identity: { authority: 'http://localhost:8180/realms/hawsh', clientId: 'hawsh-web' },
      environment: 'DEMONSTRATION',
    }),
  ),
  http.get('*/api/v1/participants/registration-counts', () =>
    HttpResponse.json({ items: [{ centreId: KIRKUK, total: 4608, today: 3, thisMonth: 87 }], next: null }),
  ),
  http.post('*/api/v1/participants/searches', () =>
    HttpResponse.json({
      items: [
        { participant: sara, match: 'SAME_SPELLING' },
        { participant: hemin, match: 'OTHER_SPELLING' },
      ],
      more: false,
    }),
  ),
  http.get('*/api/v1/participants', () => HttpResponse.json({ items: [sara, hemin], next: null })),
  http.get('*/api/v1/participants/:id/changes', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/v1/participants/:id', ({ params }) => {
    const person = [sara, hemin].find(({ id }) => id === params.id);
    return person ? HttpResponse.json(recordOf(person), { headers: { ETag: '"1"' } }) : problem(404, 'not-found');
  }),
);
